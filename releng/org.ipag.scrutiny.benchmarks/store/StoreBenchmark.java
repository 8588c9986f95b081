import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.DefaultStoreService;

/** Measures loading and saving a large round in one run; see the script beside it. */
public final class StoreBenchmark {

    private static final int RUNS = 21;
    private static final int WARM_UP = 30;
    private static final int SAVES = 100;
    private static final RoundFactory R = RoundFactory.eINSTANCE;

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int answers = Integer.parseInt(arguments[1]);
        String id;
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null)) {
            long start = System.nanoTime();
            try (RoundSession session = store.create(round(answers), Change.of("Created"))) {
                System.out.printf("storing a new round of %,d answers: %.0f ms%n", answers, since(start));
                id = session.round().getId();
            }
        }
        // A second connection within this program reads the same open database, as the store does.
        long start = System.nanoTime();
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null);
                Connection plain = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("scrutiny"), "scrutiny", "")) {
            System.out.printf("opening the store: %.0f ms%n", since(start));
            load(store, plain, id);
            save(store, id);
        }
    }

    private static void load(Store store, Connection plain, String id) throws Exception {
        List<Double> floor = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> floorCpu = new ArrayList<>();
        List<Double> oursCpu = new ArrayList<>();
        long rows = 0;
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = System.nanoTime();
            long cpu = cpuTime();
            rows = readAll(plain, id);
            double plainCpu = (cpuTime() - cpu) / 1e6;
            double plainTime = since(start);
            start = System.nanoTime();
            cpu = cpuTime();
            RoundSession session = store.open(id);
            double loadCpu = (cpuTime() - cpu) / 1e6;
            double loadTime = since(start);
            session.close();
            if (run == 0) {
                System.out.printf("first load of the run: plain JDBC %.0f ms, the store %.0f ms%n", plainTime, loadTime);
            }
            if (run >= WARM_UP) {
                floor.add(plainTime);
                ours.add(loadTime);
                floorCpu.add(plainCpu);
                oursCpu.add(loadCpu);
            }
        }
        System.out.printf("loading %,d rows: plain JDBC %.1f ms, the store %.1f ms (medians of %d): ratio %.2f%n", rows,
                median(floor), median(ours), RUNS, median(ours) / median(floor));
        // On a machine busy with other things, the time this thread had the processor says more.
        System.out.printf("  in processor time: plain JDBC %.1f ms, the store %.1f ms: ratio %.2f%n", median(floorCpu),
                median(oursCpu), median(oursCpu) / median(floorCpu));
    }

    private static void save(Store store, String id) throws Exception {
        try (RoundSession session = store.open(id)) {
            List<Double> times = new ArrayList<>();
            int rows = 0;
            for (int i = 0; i < SAVES; i++) {
                List<Return> returns = session.round().getReturns();
                List<Answer> answers = returns.get(i % returns.size()).getAnswers();
                answers.get(i % answers.size()).setText("Changed in save " + i);
                long start = System.nanoTime();
                SaveResult result = session.save(Change.of("Edited"));
                times.add(since(start));
                rows += result.inserted() + result.updated() + result.deleted();
            }
            double first = times.getFirst();
            times.sort(null);
            System.out.printf("saving one changed answer, on the disk when it returns: median %.1f ms, 95th percentile "
                    + "%.1f ms, first %.1f ms; %d rows in %d saves%n", median(times), times.get(SAVES * 95 / 100), first,
                    rows, SAVES);
        }
    }

    /** Reads every column but the round's id of every row of the round, and keeps nothing. */
    private static long readAll(Connection connection, String roundId) throws SQLException {
        long count = 0;
        for (String table : tables(connection)) {
            List<String> columns = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement("SELECT column_name FROM information_schema.columns "
                    + "WHERE table_schema = 'PUBLIC' AND table_name = ? AND column_name <> 'ROUND_ID'")) {
                query.setString(1, table);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        columns.add(rows.getString(1));
                    }
                }
            }
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE round_id = ?")) {
                query.setString(1, roundId);
                try (ResultSet rows = query.executeQuery()) {
                    int[] types = new int[columns.size()];
                    for (int c = 0; c < types.length; c++) {
                        types[c] = rows.getMetaData().getColumnType(c + 1);
                    }
                    while (rows.next()) {
                        read(rows, types);
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static void read(ResultSet rows, int[] types) throws SQLException {
        for (int c = 0; c < types.length; c++) {
            switch (types[c]) {
                case Types.VARCHAR -> rows.getString(c + 1);
                case Types.BIGINT -> rows.getLong(c + 1);
                case Types.INTEGER -> rows.getInt(c + 1);
                case Types.BOOLEAN -> rows.getBoolean(c + 1);
                case Types.DOUBLE -> rows.getDouble(c + 1);
                default -> rows.getObject(c + 1);
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(
                "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'PUBLIC' "
                        + "AND column_name = 'ROUND_ID' AND table_name <> 'AUDIT_ENTRY'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static Round round(int answers) {
        Round round = R.createRound();
        round.setTitle("Benchmark");
        round.setTopic(TopicFactory.eINSTANCE.createTopic());
        QuestionSet set = TopicFactory.eINSTANCE.createQuestionSet();
        round.getTopic().getQuestionSets().add(set);
        for (int i = 0; i < 7; i++) {
            Question question = TopicFactory.eINSTANCE.createQuestion();
            question.setKey("q" + (i + 1));
            question.setLabel("What are your thoughts on part " + i + " of the investigation?");
            set.getQuestions().add(question);
        }
        round.setForce(R.createForce());
        CaseFile caseFile = R.createCaseFile();
        round.getCases().add(caseFile);
        Theme theme = R.createTheme();
        round.getThemes().add(theme);
        int districts = 20;
        for (int d = 0; d < districts; d++) {
            District district = R.createDistrict();
            district.setName("District " + d);
            round.getForce().getDistricts().add(district);
            Return each = R.createReturn();
            each.setDistrict(district);
            ReturnDocument document = R.createReturnDocument();
            each.getDocuments().add(document);
            round.getReturns().add(each);
            for (int i = 0; i < answers / districts; i++) {
                each.getAnswers().add(answer(set.getQuestions().get(i % 7), caseFile, document, theme, i));
            }
        }
        return round;
    }

    private static Answer answer(Question question, CaseFile caseFile, ReturnDocument document, Theme theme, int i) {
        Answer answer = R.createAnswer();
        answer.setQuestion(question);
        answer.setQuestionKey(question.getKey());
        answer.setTopicVersion("1.0");
        answer.setWording(question.getLabel());
        answer.setCaseFile(caseFile);
        answer.setDocument(document);
        answer.setText("The group thought that the officer listened and explained what would happen next (" + i + "). "
                + "Some asked why the victim had to ring for news, and whether a named contact was ever given. ".repeat(3));
        if (i % 4 == 0) {
            Passage passage = R.createPassage();
            passage.setEnd(40);
            passage.setText(answer.getText().substring(0, 40));
            passage.getThemes().add(theme);
            answer.getPassages().add(passage);
        }
        return answer;
    }
}
