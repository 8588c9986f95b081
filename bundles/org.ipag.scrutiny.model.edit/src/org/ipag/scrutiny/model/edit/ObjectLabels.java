package org.ipag.scrutiny.model.edit;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.common.Stateful;
import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerVersion;
import org.ipag.scrutiny.model.round.Briefing;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CasePack;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.FormIssue;
import org.ipag.scrutiny.model.round.KeptWords;
import org.ipag.scrutiny.model.round.KeyRecord;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.QuotationEdit;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Reminder;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.model.round.VideoViewing;
import org.ipag.scrutiny.model.topic.GlossaryEntry;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * How an object of the domain is called in a list, a tree or a sentence, for example {@code Answer: Northfield,
 * question 4}. A label is one line and never empty.
 */
public final class ObjectLabels {

    /** Longest piece of running text within a label, in characters. */
    private static final int EXCERPT = 70;

    /** Features that name an object of a class not treated below, best first. */
    private static final String[] NAMING = { "label", "title", "name", "term", "text", "key" };

    private ObjectLabels() {
    }

    /** The label of an object. */
    public static String of(EObject object) {
        return switch (object) {
            case StateChange it -> stateChange(it);
            case AuditEntry it -> format(it, UkDates.dateTime(it.getAt()), excerpt(it.getWhat()));
            case Topic it -> blank(it.getVersion()) ? capital(named(it))
                    : format(it, capital(named(it)), it.getVersion());
            case Question it -> format(it, it.getNumber(),
                    excerpt(blank(it.getShortLabel()) ? it.getLabel() : it.getShortLabel()));
            case GlossaryEntry it -> format(it, or(it.getTerm()), or(it.getExpansion()));
            case Round it -> it.getYear() == 0 || or(it.getTitle()).contains(Integer.toString(it.getYear()))
                    ? or(it.getTitle())
                    : format(it, or(it.getTitle()), Integer.toString(it.getYear()));
            case CaseFile it -> caseFile(it);
            case TimelineEvent it -> format(it,
                    it.isTimeKnown() || it.getAt() == null ? date(UkDates.dateTime(it.getAt()))
                            : UkDates.date(it.getAt().toLocalDate()), excerpt(it.getWhat()));
            case VideoViewing it -> format(it, date(UkDates.date(it.getViewedOn())), or(it.getClip()));
            case ChecklistAnswer it -> format(it, excerpt(it.getWording()), ModelTexts.literal(it.getResult()));
            case RedactionFinding it -> format(it, or(it.getType()), or(it.getPart()),
                    ModelTexts.literal(it.getDecision()));
            case SignOff it -> format(it, ModelTexts.literal(it.getRole()), or(it.getName()),
                    date(UkDates.date(it.getAt())));
            case KeyRecord it -> ModelTexts.format(
                    it.getDestroyedAt() == null ? "label.KeyRecord" : "label.KeyRecord.destroyed", or(it.getFileName()));
            case CasePack it -> blank(it.getFileName()) ? ModelTexts.text("label.CasePack.none")
                    : format(it, it.getFileName());
            case Copy it -> format(it, it.getNumber(), ModelTexts.literal(it.getMedium()).toLowerCase(Locale.UK),
                    blank(it.getHolder()) ? ModelTexts.text("label.Copy.nobody") : it.getHolder());
            case Briefing it -> format(it, date(UkDates.date(it.getHeldOn())), excerpt(it.getSubject()));
            case Meeting it -> it.getMode() == MeetingMode.NOT_MET
                    ? ModelTexts.format("label.Meeting.not-met", district(it))
                    : format(it, district(it), date(UkDates.date(it.getHeldOn())));
            case CommunityCount it -> it.getCount() == 0 ? or(it.getCommunity())
                    : format(it, or(it.getCommunity()), it.getCount());
            case FormIssue it -> format(it, district(it), date(UkDates.date(it.getIssuedAt())));
            case Reminder it -> format(it, district(it), date(UkDates.date(it.getSentOn())));
            case Return it -> format(it, district(it), ModelTexts.literal(it.getState()).toLowerCase(Locale.UK));
            case ReturnDocument it -> format(it, or(it.getFileName()));
            case Answer it -> answer(it);
            case AnswerVersion it -> format(it, date(UkDates.dateTime(it.getReplacedAt())));
            case UnplacedText it -> format(it, excerpt(it.getText()));
            case Passage it -> format(it, excerpt(it.getText()));
            case Finding it -> format(it, it.getNumber(), line(blank(it.getTitle()) ? it.getText() : it.getTitle()));
            case Recommendation it -> ModelTexts.format(
                    it.getNumber() == 0 ? "label.Recommendation.unnumbered" : "label.Recommendation", it.getNumber(),
                    line(it.getText()));
            case Action it -> format(it, line(it.getText()));
            case ForceReply it -> format(it, ModelTexts.literal(it.getDecision()).toLowerCase(Locale.UK));
            case Quotation it -> format(it, excerpt(it.getText()));
            case KeptWords it -> format(it, excerpt(it.getWords()));
            case QuotationEdit it -> blank(it.getText()) ? ModelTexts.literal(it.getKind())
                    : format(it, ModelTexts.literal(it.getKind()), excerpt(it.getText()));
            default -> named(object);
        };
    }

    /** The beginning of a text, on one line, cut at a word with an ellipsis if it is long. */
    public static String excerpt(String text) {
        return excerpt(text, EXCERPT);
    }

    /**
     * The beginning of a text, on one line, cut at a word with an ellipsis if it is longer than a number of characters.
     */
    public static String excerpt(String text, int longest) {
        if (blank(text)) {
            return ModelTexts.text("label.untitled");
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest);
        return line.substring(0, cut > longest / 2 ? cut : longest).strip() + "\u2026";
    }

    /** A sentence as a name: without its full stop, as a label may be followed by more. */
    private static String line(String text) {
        String line = excerpt(text);
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }

    private static String stateChange(StateChange change) {
        if (!(change.eContainer() instanceof Stateful owner)) {
            return ModelTexts.className(change.eClass());
        }
        String pattern = blank(change.getFrom()) ? "label.StateChange.first" : "label.StateChange";
        return ModelTexts.format(pattern, ModelTexts.state(owner, change.getFrom()),
                ModelTexts.state(owner, change.getTo()), date(UkDates.dateTime(change.getAt())));
    }

    private static String caseFile(CaseFile file) {
        if (blank(file.getLabel()) && blank(file.getTitle())) {
            return ModelTexts.text("label.CaseFile.new");
        }
        if (blank(file.getLabel()) || blank(file.getTitle())) {
            return blank(file.getLabel()) ? excerpt(file.getTitle()) : file.getLabel();
        }
        return format(file, file.getLabel(), excerpt(file.getTitle()));
    }

    private static String answer(Answer answer) {
        Object question = answer.getQuestion() == null ? or(answer.getQuestionKey()) : answer.getQuestion().getNumber();
        CaseFile about = answer.getCaseFile();
        if (about == null) {
            return format(answer, district(answer), question);
        }
        return ModelTexts.format("label.Answer.case", district(answer), question,
                blank(about.getLabel()) ? excerpt(about.getTitle()) : about.getLabel());
    }

    private static String district(EObject part) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            if (each instanceof Return it) {
                return it.getDistrict() == null ? ModelTexts.text("label.unknown-district")
                        : or(it.getDistrict().getName());
            }
        }
        return ModelTexts.text("label.unknown-district");
    }

    private static String named(EObject object) {
        for (String name : NAMING) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && object.eGet(feature) instanceof String text && !text.isBlank()) {
                return excerpt(text);
            }
        }
        return ModelTexts.className(object.eClass());
    }

    private static String format(EObject object, Object... parameters) {
        return ModelTexts.format("label." + object.eClass().getName(), parameters);
    }

    private static String date(String date) {
        return date.isEmpty() ? ModelTexts.text("label.unknown-date") : date;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String or(String text) {
        return blank(text) ? ModelTexts.text("label.untitled") : text.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
