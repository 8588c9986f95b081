package org.ipag.scrutiny.store;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that was changed here, unsaved, and by someone else, saved, in different ways. The round open here holds
 * what was changed here; the next save keeps that. To have the other's instead, set {@link #theirs} with a command.
 *
 * @param object  the object in the round open here
 * @param feature what was changed; null if one side removed the whole object
 * @param mine    the value here; null if it was removed here
 * @param theirs  the value in the store; null if it was removed there
 */
public record Difference(EObject object, EStructuralFeature feature, Object mine, Object theirs) {
}
