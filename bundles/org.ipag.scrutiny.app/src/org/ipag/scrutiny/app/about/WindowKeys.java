package org.ipag.scrutiny.app.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.ipag.scrutiny.app.Messages;

/** The keys that hold in the whole window, and what they do. */
public final class WindowKeys {

    /** Plain words for what the platform calls otherwise. */
    private static final Map<String, String> PLAIN = Map.of(
            "org.eclipse.ui.window.nextView", Messages.Keys_nextView, //$NON-NLS-1$
            "org.eclipse.ui.window.nextEditor", Messages.Keys_nextEditor, //$NON-NLS-1$
            "org.eclipse.ui.window.activateEditor", Messages.Keys_backToPage, //$NON-NLS-1$
            "org.eclipse.ui.file.close", Messages.Keys_close, //$NON-NLS-1$
            "org.eclipse.ui.edit.selectAll", Messages.Keys_selectAll); //$NON-NLS-1$

    private WindowKeys() {
    }

    /** All of them, by what they do. */
    public static List<Key> all() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() != null
                    && binding.getSchemeId().equals(bindings.getActiveScheme().getId())) {
                keys.computeIfAbsent(action(binding), name -> new ArrayList<>())
                        .add(words(binding.getTriggerSequence().format()));
            }
        }
        return keys.entrySet().stream().map(each -> new Key(each.getKey(), String.join(", ", each.getValue()))) //$NON-NLS-1$
                .sorted(Comparator.comparing(Key::action, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static String words(String keys) {
        return keys.replace("Numpad_Add", Messages.Keys_plus).replace("Numpad_Subtract", Messages.Keys_minus); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String action(Binding binding) {
        String id = binding.getParameterizedCommand().getId();
        try {
            return PLAIN.getOrDefault(id, binding.getParameterizedCommand().getName());
        } catch (NotDefinedException e) {
            return Arrays.asList(id.split("\\.")).getLast(); // a key that a later version of the platform took away //$NON-NLS-1$
        }
    }

    /**
     * What some keys do.
     *
     * @param action what they do
     * @param keys   the keys, with commas between
     */
    public record Key(String action, String keys) {
    }
}
