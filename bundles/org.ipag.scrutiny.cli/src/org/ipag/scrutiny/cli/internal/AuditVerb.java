package org.ipag.scrutiny.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ipag.scrutiny.store.AuditLog;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The audit chain: verifying it. */
@Command(name = "audit", description = "The record of every change.", subcommands = AuditVerb.Verify.class,
        mixinStandardHelpOptions = true, synopsisSubcommandLabel = "verify")
final class AuditVerb {

    /** Reads the whole chain and checks every hash; refused if a link is broken. */
    @Command(name = "verify", description = "Check that no record of a change was altered or removed.")
    static final class Verify extends StoreVerb {

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        protected int run(Store store) throws Exception {
            AuditLog.Verification result = store.audit().verify();
            if (json) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("entries", result.entries());
                object.put("intact", result.intact());
                object.put("brokenAt", result.intact() ? null : result.brokenAt());
                object.put("message", result.message());
                printJson(object);
            } else {
                print(result.message());
            }
            return result.intact() ? 0 : 1;
        }
    }
}
