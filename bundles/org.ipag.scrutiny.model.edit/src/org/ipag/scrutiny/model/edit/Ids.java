package org.ipag.scrutiny.model.edit;

import java.util.Iterator;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.common.Identified;

/** Gives elements their identity: a random UUID, given once and kept for good. */
public final class Ids {

    private Ids() {
    }

    /** A new id that nothing has yet. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Gives an id to the object and to everything it contains, where there is none. Returns the object. */
    public static <T extends EObject> T assignMissing(T object) {
        return assign(object, false);
    }

    /** Gives new ids to the object and to everything it contains, as a copy needs them. Returns the object. */
    public static <T extends EObject> T assignFresh(T object) {
        return assign(object, true);
    }

    private static <T extends EObject> T assign(T object, boolean replace) {
        give(object, replace);
        for (Iterator<EObject> all = EcoreUtil.getAllContents(object, true); all.hasNext();) {
            give(all.next(), replace);
        }
        return object;
    }

    private static void give(EObject object, boolean replace) {
        if (object instanceof Identified identified
                && (replace || identified.getId() == null || identified.getId().isBlank())) {
            identified.setId(fresh());
        }
    }
}
