package org.ipag.scrutiny.ui.session;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What changed in a round since its listeners were last told.
 *
 * @param objects the objects whose features changed, those removed included
 */
public record RoundChange(Set<EObject> objects) {

    /** Whether an object of that class changed. */
    public boolean touches(EClass type) {
        return objects.stream().anyMatch(type::isInstance);
    }

    /** Whether that object changed, or something contained in it. */
    public boolean touches(EObject object) {
        for (EObject changed : objects) {
            for (EObject at = changed; at != null; at = at.eContainer()) {
                if (at == object) {
                    return true;
                }
            }
        }
        return false;
    }
}
