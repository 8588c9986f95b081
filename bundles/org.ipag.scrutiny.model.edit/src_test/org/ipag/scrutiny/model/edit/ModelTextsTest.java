package org.ipag.scrutiny.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.ipag.scrutiny.model.audit.AuditPackage;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.topic.TopicPackage;
import org.junit.jupiter.api.Test;

class ModelTextsTest {

    static final List<EPackage> DOMAIN = List.of(CommonPackage.eINSTANCE, TopicPackage.eINSTANCE,
            RoundPackage.eINSTANCE, AuditPackage.eINSTANCE);

    @Test
    void everythingInTheModelHasAText() {
        List<String> missing = new ArrayList<>();
        for (EPackage domain : DOMAIN) {
            for (EClassifier classifier : domain.getEClassifiers()) {
                String name = classifier.getName();
                if (classifier instanceof EEnum values) {
                    values.getELiterals().forEach(each -> require("literal." + name + "." + each.getLiteral(), missing));
                } else if (classifier instanceof EClass type) {
                    require("class." + name, missing);
                    require("classes." + name, missing);
                    type.getEStructuralFeatures().stream()
                            .filter(each -> !ModelTexts.has("feature." + name + "." + each.getName()))
                            .forEach(each -> require("feature." + each.getName(), missing));
                }
            }
        }
        assertThat(missing).as("keys to add to messages.properties of model.edit").isEmpty();
    }

    private static void require(String key, List<String> missing) {
        if (!ModelTexts.has(key)) {
            missing.add(key);
        }
    }

    @Test
    void valuesReadAsPlainEnglish() {
        assertThat(ModelTexts.literal(CaseState.AWAITING_SIGN_OFF)).isEqualTo("Awaiting sign-off");
        assertThat(ModelTexts.className(RoundPackage.Literals.CASE_FILE)).isEqualTo("Case");
        assertThat(ModelTexts.classNamePlural(RoundPackage.Literals.AREA_FOR_DEVELOPMENT))
                .isEqualTo("Areas for development");
        assertThat(ModelTexts.featureName(RoundPackage.Literals.ROUND__RETURNS_DUE)).isEqualTo("Returns due");
    }

    @Test
    void aClassMayHaveItsOwnWordForASharedFeature() {
        assertThat(ModelTexts.featureName(RoundPackage.Literals.ROUND__STATE)).isEqualTo("Stage");
        assertThat(ModelTexts.featureName(RoundPackage.Literals.RETURN__STATE)).isEqualTo("State");
    }

    @Test
    void aKeptStateIsToldInWords() {
        assertThat(ModelTexts.state(RoundFactory.eINSTANCE.createRound(), "following-up")).isEqualTo("Following up");
        assertThat(ModelTexts.state(RoundFactory.eINSTANCE.createReturn(), "nil")).isEqualTo("Nothing returned");
        assertThat(ModelTexts.state(RoundFactory.eINSTANCE.createRound(), "of-old")).isEqualTo("of-old");
        assertThat(ModelTexts.state(RoundFactory.eINSTANCE.createRound(), null)).isEmpty();
    }
}
