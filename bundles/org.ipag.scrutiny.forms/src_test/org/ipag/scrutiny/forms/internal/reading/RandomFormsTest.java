package org.ipag.scrutiny.forms.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.FormFixtures;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.junit.jupiter.api.Test;

/** Whatever a form looks like, no word of an answer is lost and none stands under another question. */
class RandomFormsTest {

    private static final Pattern MARK = Pattern.compile("x\\d+x");
    private static final int FORMS = 600;

    private final TopicWordings topic = new TopicWordings(FormFixtures.topic());
    private final FormReading reading = new FormReading(topic);
    private final List<String> questions = FormFixtures.topic().getQuestionSets().getFirst().getQuestions().stream()
            .map(question -> question.getLabel().replace("${force}", "Northmoor Police")).toList();

    @Test
    void noWordIsLostOrMisplaced() {
        int placed = 0;
        int all = 0;
        for (int seed = 1; seed <= FORMS; seed++) {
            RandomForm form = new RandomForm(seed, questions);
            ReadForm read = reading.read(form.document(), "random", null, "");
            Set<String> seen = new HashSet<>();
            for (ReadAnswer answer : read.answers()) {
                int question = topic.indexOf(answer.question());
                for (String mark : marks(answer.text())) {
                    assertThat(form.owners.get(mark)).as("form %d, %s under %s: %s", seed, mark, answer.question(),
                            answer.text()).isEqualTo(question);
                    seen.add(mark);
                    placed++;
                }
            }
            read.unplaced().forEach(text -> seen.addAll(marks(text.text())));
            assertThat(seen).as("form %d", seed).containsAll(form.owners.keySet());
            for (Map.Entry<String, Integer> owner : form.owners.entrySet()) {
                all += owner.getValue() >= 0 ? 1 : 0;
            }
        }
        assertThat((double) placed / all).as("share of words that were placed").isGreaterThan(0.9);
    }

    private static Set<String> marks(String text) {
        Set<String> marks = new HashSet<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
        return marks;
    }
}
