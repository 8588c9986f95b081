package org.ipag.scrutiny.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final RoundPackage P = RoundPackage.eINSTANCE;
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new BasicCommandStack());
    private final Answer answer = RoundFactory.eINSTANCE.createAnswer();

    @Test
    void severalChangesAreOneStep() {
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        domain.getCommandStack().execute(Edits.of(domain, "Mark")
                .add(answer, P.getAnswer_Passages(), passage)
                .set(answer, P.getAnswer_Note(), "look").command());
        assertThat(answer.getPassages()).containsExactly(passage);
        assertThat(passage.getId()).isNotBlank();
        assertThat(domain.getCommandStack().getUndoCommand().getLabel()).isEqualTo("Mark");

        domain.getCommandStack().undo();
        assertThat(answer.getPassages()).isEmpty();
        assertThat(answer.getNote()).isNull();
        domain.getCommandStack().redo();
        assertThat(answer.getPassages()).containsExactly(passage);
    }

    @Test
    void whatChangesNothingIsLeftOut() {
        answer.setText("same");
        Edits edits = Edits.of(domain, "Nothing").set(answer, P.getAnswer_Text(), "same")
                .remove(answer, P.getAnswer_Passages(), RoundFactory.eINSTANCE.createPassage());
        assertThat(edits.isEmpty()).isTrue();
    }

    @Test
    void misuseIsSaidPlainly() {
        assertThatThrownBy(() -> Edits.of(domain, "x").add(answer, P.getAnswer_Text(), "y"))
                .hasMessageContaining("text");
        assertThatThrownBy(() -> Edits.of(domain, "x").move(answer, P.getAnswer_Passages(), "y", 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
