package org.ipag.scrutiny.process.checks;

import java.util.List;

/**
 * One check of a round. A plug-in adds one as an OSGi service of this type. A check only reads; it is run often and must
 * be quick, in time linear in the size of the round.
 */
public interface Check {

    /** Short stable name, for example {@code finding-without-recommendation}. */
    String key();

    /** What the check finds as things are; nothing where the round has not come so far that it could matter. */
    List<Problem> run(CheckContext context);
}
