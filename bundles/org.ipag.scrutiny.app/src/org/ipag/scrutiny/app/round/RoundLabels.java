package org.ipag.scrutiny.app.round;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.Icons;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.ui.style.UiIcon;

/** The words and icons of the round's tree; what is missing is said in words, not by colour alone. */
final class RoundLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    private static final String GAP = "  "; //$NON-NLS-1$
    /** A tip in one line of hundreds of letters leaves the screen. */
    private static final String LONG_LINE = "(?s)([^\\n]{60,100}?)[ \\t]+"; //$NON-NLS-1$
    /** How the names of the colours of these labels, and of others of ours, begin in the registry of colours. */
    static final String COLOURS = "org.ipag.scrutiny.ui."; //$NON-NLS-1$
    private static final Styler COUNT = styler("count"); //$NON-NLS-1$
    private static final Styler QUIET = styler("quiet"); //$NON-NLS-1$
    private static final Styler ATTENTION = styler("attention"); //$NON-NLS-1$

    private final LocalResourceManager resources;
    private final Map<EClass, ImageDescriptor> icons = new HashMap<>();

    RoundLabels(LocalResourceManager resources) {
        this.resources = resources;
    }

    /** A colour of the theme. */
    private static Styler styler(String colour) {
        return StyledString.createColorRegistryStyler(COLOURS + colour, null);
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch ((RoundNode) element) {
            case RoundNode.Whole whole -> new StyledString(Messages.RoundLabels_dashboard);
            case RoundNode.OfStage node -> stage(node.summary());
            case RoundNode.Page node -> new StyledString(node.page().label());
            case RoundNode.Item node -> item(node.object());
        };
    }

    private static StyledString stage(StageSummary summary) {
        StyledString text = new StyledString(summary.stage().label());
        text.append(GAP + summary.count(), COUNT);
        if (!summary.missing().isEmpty()) {
            text.append(GAP + "\u26A0 " + summary.missing(), ATTENTION); //$NON-NLS-1$
        }
        return text;
    }

    private static StyledString item(EObject object) {
        return switch (object) {
            case Return item -> named(item.getDistrict() == null ? ObjectLabels.of(item) : item.getDistrict().getName(),
                    ModelTexts.literal(item.getState()));
            case CaseFile file -> named(ObjectLabels.of(file), ModelTexts.literal(file.getState()));
            case Recommendation item -> named(recommendation(item), ModelTexts.literal(item.getState()));
            default -> new StyledString(ObjectLabels.of(object));
        };
    }

    /** Begins with what tells it from others: all of them are recommendations, and rows are narrow. */
    private static String recommendation(Recommendation item) {
        String text = ObjectLabels.excerpt(item.getText());
        return item.getNumber() == 0 ? text
                : NLS.bind(CarryOver.isCarried(item) ? Messages.RoundLabels_earlier : Messages.RoundLabels_numbered,
                        item.getNumber(), text);
    }

    private static StyledString named(String name, String state) {
        return new StyledString(name).append(GAP + state, QUIET);
    }

    /** The whole of what a row has no room for. */
    @Override
    public String getToolTipText(Object element) {
        String text = element instanceof RoundNode.Item item ? whole(item.object()) : getText(element);
        return text.replaceAll(LONG_LINE, "$1\n"); //$NON-NLS-1$
    }

    private String whole(EObject object) {
        return switch (object) {
            case Recommendation item when item.getText() != null -> NLS.bind(CarryOver.isCarried(item)
                    ? Messages.RoundLabels_earlier : Messages.RoundLabels_numbered, item.getNumber(), item.getText().strip())
                    + '\n' + ModelTexts.literal(item.getState());
            case CaseFile file when file.getTitle() != null -> (file.getLabel() == null ? "" : file.getLabel() + ": ") //$NON-NLS-1$ //$NON-NLS-2$
                    + file.getTitle().strip() + '\n' + ModelTexts.literal(file.getState());
            default -> item(object).getString();
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return resources.create(switch ((RoundNode) element) {
            case RoundNode.Whole whole -> UiIcon.DASHBOARD.descriptor();
            case RoundNode.OfStage node -> switch (node.summary().progress()) {
                case DONE -> UiIcon.OK.descriptor();
                case NOW -> UiIcon.NEXT.descriptor();
                case LATER -> UiIcon.STAGE.descriptor();
            };
            case RoundNode.Page node -> node.page().icon() == null ? UiIcon.FORM.descriptor() : node.page().icon();
            case RoundNode.Item node -> icons.computeIfAbsent(node.object().eClass(),
                    type -> ImageDescriptor.createFromURL(Icons.of(type)));
        });
    }
}
