package org.ipag.scrutiny.ui.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader on Linux is told of a folder of tabs: its tabs, and beside them what is in the folder. Without
 * this each tab claims all that the folder holds, so that with six tabs everything in it is there six times, and in a
 * folder within a folder thirty-six times.
 */
public final class TabFolderAccessible {

    private static final String KEY = TabFolderAccessible.class.getName();

    private final CTabFolder folder;
    private final Map<CTabItem, Accessible> tabs = new HashMap<>();

    private TabFolderAccessible(CTabFolder folder) {
        this.folder = folder;
    }

    /** Mends the folder, and every folder around it. */
    public static void around(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each instanceof CTabFolder folder && folder.getData(KEY) == null
                    && "gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
                folder.setData(KEY, new TabFolderAccessible(folder).attach());
            }
        }
    }

    private TabFolderAccessible attach() {
        folder.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = folder.getItemCount() + contents().size();
                }
            }

            @Override
            public void getChild(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_CHILD_AT_INDEX) {
                    event.accessible = child(event.detail);
                }
            }
        });
        return this;
    }

    private Accessible child(int index) {
        if (index < folder.getItemCount()) {
            return tabs.computeIfAbsent(folder.getItem(index), this::tab);
        }
        List<Control> contents = contents();
        int position = index - folder.getItemCount();
        return position < contents.size() ? contents.get(position).getAccessible() : null;
    }

    /** What is seen in the folder beside its tabs: the page, tool bars. */
    private List<Control> contents() {
        return Arrays.stream(folder.getChildren()).filter(Control::getVisible)
                .filter(each -> each instanceof Composite).toList();
    }

    private Accessible tab(CTabItem item) {
        Accessible tab = new Accessible(folder.getAccessible());
        tab.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = item.isDisposed() ? "" : Accessibles.plain(item.getText()); //$NON-NLS-1$
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = item.isDisposed() ? null : item.getToolTipText();
            }
        });
        tab.addAccessibleControlListener(new Tab(item));
        item.addDisposeListener(event -> {
            tabs.remove(item);
            tab.dispose();
        });
        return tab;
    }

    /** A tab: which it is, where it is, and whether it is the one that shows. */
    private final class Tab extends AccessibleControlAdapter {

        private final CTabItem item;

        Tab(CTabItem item) {
            this.item = item;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = 0;
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_CHILD_INDEX && !item.isDisposed()) {
                event.detail = folder.indexOf(item);
            }
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
            if (item.isDisposed() || !item.isShowing()) {
                event.detail |= ACC.STATE_INVISIBLE;
            } else if (folder.getSelection() == item) {
                event.detail |= ACC.STATE_SELECTED | (folder.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (!item.isDisposed()) {
                Rectangle place = folder.getDisplay().map(folder, null, item.getBounds());
                event.x = place.x;
                event.y = place.y;
                event.width = place.width;
                event.height = place.height;
            }
        }
    }
}
