package org.ipag.scrutiny.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.ipag.scrutiny.model.common.CommonFactory;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScrutinyItemProviderAdapterFactoryTest {

    private final ScrutinyItemProviderAdapterFactory providers = new ScrutinyItemProviderAdapterFactory();
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(providers, new BasicCommandStack());
    private final Round round = Ids.assignMissing(RoundFactory.eINSTANCE.createRound());

    @BeforeEach
    void inAResource() {
        ResourceImpl resource = new ResourceImpl();
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
    }

    @Test
    void childrenStandInTreeOrderAndTheRecordOfStatesLast() {
        round.getStateChanges().add(CommonFactory.eINSTANCE.createStateChange());
        round.setReport(RoundFactory.eINSTANCE.createReport());
        round.getCases().add(RoundFactory.eINSTANCE.createCaseFile());
        round.setTopic(TopicFactory.eINSTANCE.createTopic());
        assertThat(tree().getChildren(round)).extracting(Object::toString).hasSize(4);
        assertThat(new ArrayList<Object>(tree().getChildren(round))).containsExactly(round.getTopic(),
                round.getCases().get(0), round.getReport(), round.getStateChanges().get(0));
        assertThat(tree().getParent(round.getReport())).isSameAs(round);
    }

    @Test
    void commandsAddSetMoveAndDeleteAndAreUndone() {
        Theme first = theme("Response");
        Theme second = theme("Communication");
        execute(Commands.addAll(domain, round, Literals.ROUND__THEMES, List.of(first, second)));
        assertThat(first.getId()).isNotBlank();

        execute(Commands.set(domain, first, Literals.THEME__LABEL, "First response"));
        execute(Commands.move(domain, round, Literals.ROUND__THEMES, second, 0));
        assertThat(round.getThemes()).containsExactly(second, first);
        execute(Commands.delete(domain, second));
        assertThat(round.getThemes()).containsExactly(first);

        while (domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        }
        assertThat(round.getThemes()).isEmpty();
        assertThat(first.getLabel()).isEqualTo("Response");
    }

    @Test
    void deletingAlsoTakesBackWhatRefersToTheElement() {
        AreaForDevelopment finding = RoundFactory.eINSTANCE.createAreaForDevelopment();
        Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
        round.getFindings().add(finding);
        round.getRecommendations().add(recommendation);
        recommendation.getFindings().add(finding);

        execute(Commands.delete(domain, finding));
        assertThat(recommendation.getFindings()).isEmpty();
        domain.getCommandStack().undo();
        assertThat(recommendation.getFindings()).containsExactly(finding);
    }

    @Test
    void settingNothingFallsBackToTheDefault() {
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        passage.setNote("kept");
        execute(Commands.set(domain, passage, Literals.PASSAGE__NOTE, null));
        assertThat(passage.getNote()).isNull();
    }

    @Test
    void aRecordedChangeIsOneStepAndIsTakenBackIfItFails() {
        execute(Commands.recorded("Name", round, () -> {
            round.setTitle("Hate crime");
            round.getThemes().add(theme("Response"));
        }));
        domain.getCommandStack().undo();
        assertThat(round.getTitle()).isNull();
        assertThat(round.getThemes()).isEmpty();
        domain.getCommandStack().redo();
        assertThat(round.getThemes()).hasSize(1);

        Command failing = Commands.recorded("Fails", round, () -> {
            round.setTitle("Half done");
            throw new IllegalStateException("no");
        });
        assertThat(failing.canExecute()).isTrue();
        assertThatThrownBy(failing::execute).isInstanceOf(IllegalStateException.class);
        assertThat(round.getTitle()).isEqualTo("Hate crime");
    }

    @Test
    void aRecordedChangeSaysWhatItChanged() {
        Command recorded = Commands.recorded("Name", round, () -> round.setTitle("Hate crime"));
        execute(recorded);
        assertThat(recorded.getAffectedObjects()).as("done").isEqualTo(List.of(round));
        domain.getCommandStack().undo();
        assertThat(recorded.getAffectedObjects()).as("undone").isEqualTo(List.of(round));
    }

    @Test
    void newChildrenAreOfferedForConcreteClassesWithIds() {
        Collection<?> offered = domain.getNewChildDescriptors(round, null);
        List<String> classes = offered.stream()
                .map(each -> ((CommandParameter) each).getEValue().eClass().getName()).toList();
        assertThat(classes).contains("Strength", "AreaForDevelopment", "ExerciseFeedback", "CaseFile", "Theme")
                .doesNotContain("Finding", "StateChange");

        CommandParameter strength = (CommandParameter) offered.stream()
                .filter(each -> ((CommandParameter) each).getEValue().eClass() == Literals.STRENGTH).findFirst()
                .orElseThrow();
        Command create = domain.createCommand(CreateChildCommand.class,
                new CommandParameter(round, null, strength, List.of(round)));
        assertThat(create.getLabel()).isEqualTo("New Strength");
        execute(create);
        assertThat(round.getFindings()).hasSize(1);
        assertThat(round.getFindings().get(0).getId()).isNotBlank();
    }

    @Test
    void propertiesHavePlainNamesAndLeaveOutIdAndContents() {
        IItemPropertySource source =
                (IItemPropertySource) providers.adapt(round, (Object) IItemPropertySource.class);
        assertThat(source.getPropertyDescriptors(round)).extracting(each -> each.getDisplayName(round))
                .contains("Stage", "Title", "Returns due").doesNotContain("Identity", "Cases");
    }

    @Test
    void viewersAreToldWhatToRefresh() {
        List<Notification> heard = new ArrayList<>();
        tree();
        providers.addListener(heard::add);
        round.setTitle("Hate crime");
        assertThat(heard).hasSize(1);
        round.setTitle("Hate crime");
        assertThat(heard).as("nothing changed").hasSize(1);
    }

    @Test
    void everyClassHasAnIconThatIsWellFormed() throws Exception {
        for (EPackage each : ModelTextsTest.DOMAIN) {
            for (var classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    URL icon = Icons.of(type);
                    try (InputStream in = icon.openStream()) {
                        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                                .getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 16 16");
                    }
                }
            }
        }
        IItemLabelProvider labels = (IItemLabelProvider) providers.adapt(round, (Object) IItemLabelProvider.class);
        assertThat(labels.getImage(round)).isInstanceOf(URL.class);
        assertThat(labels.getText(round)).isEqualTo("(untitled)");
    }

    private ITreeItemContentProvider tree() {
        assertThat(providers.adapt(round, (Object) IEditingDomainItemProvider.class)).isNotNull();
        return (ITreeItemContentProvider) providers.adapt(round, (Object) ITreeItemContentProvider.class);
    }

    private void execute(Command command) {
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
    }

    private static Theme theme(String label) {
        Theme theme = RoundFactory.eINSTANCE.createTheme();
        theme.setLabel(label);
        return theme;
    }
}
