package org.ipag.scrutiny.ui.feedback.collation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree.RefusedException;
import org.junit.jupiter.api.Test;

class ThemeTreeTest {

    private final RoundFixture fixture = new RoundFixture();
    private final ThemeTree tree = new ThemeTree(fixture.domain, fixture.round);
    private final Theme contact = fixture.theme(null, "Contact");
    private final Theme updates = fixture.theme(contact, "Updates");
    private final Theme communication = fixture.theme(null, "Communication");
    private final Theme otherUpdates = fixture.theme(communication, "updates");
    private final Theme tone = fixture.theme(communication, "Tone");
    private final Passage passage = fixture.passage(fixture.answer(0, "q1", "No updates."), "No updates",
            Coding.AREA_FOR_DEVELOPMENT);

    @Test
    void mergingRepointsPassagesAndJoinsNarrowerThemesInOneStep() {
        passage.getThemes().addAll(List.of(communication, otherUpdates, updates));
        fixture.execute(tree.merge(communication, contact, "Merge"));
        assertThat(fixture.round.getThemes()).containsExactly(contact);
        assertThat(contact.getChildren()).containsExactly(updates, tone);
        assertThat(passage.getThemes()).containsExactlyInAnyOrder(contact, updates);
        fixture.undo();
        assertThat(fixture.round.getThemes()).containsExactly(contact, communication);
        assertThat(communication.getChildren()).containsExactly(otherUpdates, tone);
        assertThat(passage.getThemes()).containsExactly(communication, otherUpdates, updates);
    }

    @Test
    void namesAreKeptApart() {
        assertThatThrownBy(() -> tree.add(null, " contact ", "Add")).isInstanceOf(RefusedException.class)
                .extracting(e -> ((RefusedException) e).refusal()).isEqualTo(ThemeTree.Refusal.NAME_TAKEN);
        assertThatThrownBy(() -> tree.rename(tone, "  ", "Rename")).isInstanceOf(RefusedException.class);
        fixture.execute(tree.rename(contact, "CONTACT", "Rename"));
        assertThat(contact.getLabel()).isEqualTo("CONTACT");
        fixture.execute(tree.add(contact, "Speed", "Add").command());
        assertThat(contact.getChildren()).extracting(Theme::getLabel).containsExactly("Updates", "Speed");
    }

    @Test
    void aThemeDoesNotGoUnderItself() {
        assertThat(tree.refuseMove(contact, updates)).contains(ThemeTree.Refusal.INTO_ITSELF);
        assertThat(tree.refuseMove(otherUpdates, contact)).contains(ThemeTree.Refusal.NAME_TAKEN);
        assertThatThrownBy(() -> tree.merge(contact, updates, "Merge")).isInstanceOf(RefusedException.class);
        fixture.execute(tree.move(tone, contact, "Move"));
        assertThat(contact.getChildren()).containsExactly(updates, tone);
        assertThat(ThemeTree.path(tone)).isEqualTo("Contact \u203a Tone");
    }

    @Test
    void usageTellsWhoRaisedItAndWhoNever() {
        fixture.answer(1, "q1", "All fine.");
        passage.getThemes().addAll(List.of(contact, updates));
        ThemeTree.Usage usage = tree.usage(contact);
        assertThat(usage.passages()).as("counted once").isEqualTo(1);
        assertThat(tree.counts()).containsOnly(Map.entry(contact, 1), Map.entry(updates, 1));
        assertThat(usage.heard()).containsExactly(fixture.district(0));
        assertThat(usage.never()).as("the third district did not answer").containsExactly(fixture.district(1));
    }

    @Test
    void removingAThemeLeavesPassagesMarked() {
        passage.getThemes().add(updates);
        fixture.execute(tree.remove(contact, "Remove"));
        assertThat(passage.getThemes()).isEmpty();
        assertThat(passage.eContainer()).isNotNull();
        fixture.undo();
        assertThat(passage.getThemes()).containsExactly(updates);
    }

    @Test
    void signsAreUniqueAndColoursAreSharedDownTheTree() {
        ThemeSlots slots = new ThemeSlots(fixture.round.getThemes());
        List<String> signs = tree.all().stream().map(t -> slots.of(t).sign()).toList();
        assertThat(new HashSet<>(signs)).hasSameSizeAs(signs);
        assertThat(slots.of(updates).colour()).isEqualTo(slots.of(contact).colour())
                .isNotEqualTo(slots.of(tone).colour());
    }
}
