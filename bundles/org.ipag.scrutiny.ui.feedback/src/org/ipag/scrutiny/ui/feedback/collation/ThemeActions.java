package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;

/** What can be done with the themes in the filter tree, by menu and by keys. */
final class ThemeActions {

    private final OpenRound round;
    private final FilterPane filters;
    private final ThemeTree themes;

    ThemeActions(OpenRound round, FilterPane filters) {
        this.round = round;
        this.filters = filters;
        this.themes = new ThemeTree(round.domain(), round.round());
        Tree tree = filters.tree().getTree();
        Menu menu = new Menu(tree);
        item(menu, Messages.Theme_add, () -> add(null));
        item(menu, Messages.Theme_addBelow, () -> withTheme(this::add));
        item(menu, Messages.Theme_rename, () -> withTheme(this::rename));
        item(menu, Messages.Theme_move, () -> withTheme(this::move));
        item(menu, Messages.Theme_merge, () -> withTheme(this::merge));
        item(menu, Messages.Theme_remove, () -> withTheme(this::remove));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Theme_usage, () -> withTheme(this::usage));
        menu.addListener(SWT.Show, event -> {
            for (int i = 1; i < menu.getItemCount(); i++) {
                menu.getItem(i).setEnabled(filters.selectedTheme() != null);
            }
        });
        tree.setMenu(menu);
        new ThemeDragging(tree, FilterPane::themeOf, this::mayDrop, this::dropped);
        tree.addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.F2 -> withTheme(this::rename);
                case SWT.DEL -> withTheme(this::remove);
                case SWT.INSERT -> add(filters.selectedTheme());
                default -> { }
            }
        });
    }

    /** Whether dropping a theme on another could mean anything. */
    private boolean mayDrop(Theme theme, Theme on) {
        return theme != on && !ThemeTree.isWithin(on, theme);
    }

    /** Asks what dropping a theme on another is to mean. */
    void dropped(Theme theme, Theme on) {
        if (themes.refuseMove(theme, on).isPresent()) {
            Tell.information(filters.composite().getShell(), Messages.Theme_dropTitle,
                    Messages.bind(Messages.Theme_dropTaken, theme.getLabel(), on.getLabel()));
            return;
        }
        String question = Messages.bind(Messages.Theme_dropQuestion,
                new Object[] { theme.getLabel(), on.getLabel(), themes.usage(theme).passages() });
        MessageDialog dialog = new MessageDialog(filters.composite().getShell(), Messages.Theme_dropTitle, null, question,
                MessageDialog.QUESTION, 0, Messages.Theme_dropMove, Messages.Theme_dropMerge, Messages.Theme_dropNot) {
            @Override
            protected void buttonPressed(int button) {
                super.buttonPressed(button);
                if (button == 0) {
                    moveTo(theme, on);
                } else if (button == 1) {
                    mergeInto(theme, on);
                }
            }
        };
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private void moveTo(Theme theme, Theme parent) {
        round.execute(Messages.bind(Messages.Theme_moved, theme.getLabel()),
                themes.move(theme, parent, Messages.Theme_move));
    }

    private void mergeInto(Theme theme, Theme into) {
        round.execute(Messages.bind(Messages.Theme_merged, theme.getLabel(), into.getLabel()),
                themes.merge(theme, into, Messages.Theme_merge));
    }

    /** Makes a theme at the top and gives it back; empty if its name is refused. */
    Optional<Theme> create(String name) {
        try {
            ThemeTree.NewTheme made = themes.add(null, name, Messages.Theme_add);
            round.execute(Messages.bind(Messages.Theme_added, name), made.command());
            return Optional.of(made.theme());
        } catch (ThemeTree.RefusedException refused) {
            Tell.information(filters.composite().getShell(), Messages.Theme_add, sentence(refused));
            return Optional.empty();
        }
    }

    private void add(Theme parent) {
        ask(Messages.Theme_add, "", name -> check(() -> themes.add(parent, name, "").command())).ifPresent(name -> round
                .execute(Messages.bind(Messages.Theme_added, name), themes.add(parent, name, Messages.Theme_add).command()));
    }

    private void rename(Theme theme) {
        ask(Messages.Theme_rename, theme.getLabel(), name -> check(() -> themes.rename(theme, name, "")))
                .ifPresent(name -> round.execute(Messages.bind(Messages.Theme_renamed, theme.getLabel(), name),
                        themes.rename(theme, name, Messages.Theme_rename)));
    }

    private void move(Theme theme) {
        choose(Messages.Theme_move, themes.all().stream().filter(t -> themes.refuseMove(theme, t).isEmpty()).toList(), true)
                .ifPresent(target -> moveTo(theme, target instanceof Theme t ? t : null));
    }

    private void merge(Theme theme) {
        choose(Messages.Theme_merge, themes.all().stream().filter(t -> !ThemeTree.isWithin(t, theme)).toList(), false)
                .ifPresent(target -> mergeInto(theme, (Theme) target));
    }

    private void remove(Theme theme) {
        int used = themes.usage(theme).passages();
        if (used == 0 || Ask.confirm(filters.composite().getShell(), Messages.Theme_remove,
                Messages.bind(Messages.Theme_removeConfirm, theme.getLabel(), used), Messages.Theme_removeDo)) {
            round.execute(Messages.bind(Messages.Theme_removed, theme.getLabel()),
                    themes.remove(theme, Messages.Theme_remove));
        }
    }

    private void usage(Theme theme) {
        ThemeTree.Usage usage = themes.usage(theme);
        Tell.information(filters.composite().getShell(), ThemeTree.path(theme),
                Messages.bind(Messages.Theme_usageText,
                        new Object[] { usage.passages(), names(usage.heard()), names(usage.never()) }));
        filters.only(theme);
    }

    private static String names(List<District> districts) {
        return districts.isEmpty() ? Messages.Theme_nobody
                : String.join(", ", districts.stream().map(District::getName).toList());
    }

    private void withTheme(Consumer<Theme> action) {
        Theme theme = filters.selectedTheme();
        if (theme != null) {
            action.accept(theme);
        }
    }

    private Optional<String> ask(String title, String initial, IInputValidator validator) {
        return Ask.words(filters.composite().getShell(), title, Messages.Theme_name, initial, validator,
                initial.isEmpty() ? Messages.Theme_addDo : title);
    }

    private Optional<Object> choose(String title, List<Theme> offered, boolean top) {
        List<Object> elements = new ArrayList<>(offered);
        if (top) {
            elements.add(Messages.Theme_top);
        }
        return Ask.one(filters.composite().getShell(), title, Messages.Theme_choose, elements,
                element -> element instanceof Theme theme ? ThemeTree.path(theme) : element.toString(), title);
    }

    private static String check(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (ThemeTree.RefusedException refused) {
            return sentence(refused);
        }
    }

    private static String sentence(ThemeTree.RefusedException refused) {
        return switch (refused.refusal()) {
            case INTO_ITSELF -> Messages.Theme_intoItself;
            case NAME_TAKEN -> Messages.Theme_nameTaken;
            case NAME_MISSING -> Messages.Theme_nameMissing;
        };
    }

    private static void item(Menu menu, String label, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }
}
