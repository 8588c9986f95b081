package org.ipag.scrutiny.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.audit.AuditFactory;
import org.junit.jupiter.api.Test;

class HistoryRowTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private static AuditEntry entry(int seconds, String who, String what, String why) {
        AuditEntry entry = AuditFactory.eINSTANCE.createAuditEntry();
        entry.setAt(NOON.plusSeconds(seconds));
        entry.setWho(who);
        entry.setWhat(what);
        entry.setWhy(why);
        return entry;
    }

    @Test
    void whatWasTypedWithoutAPauseIsOneLine() {
        List<HistoryRow> rows = HistoryRow.of(List.of(entry(130, "jo", "Change title", ""),
                entry(40, "jo", "Change title", ""), entry(20, "jo", "Change title", ""), entry(10, "jo", "Create", "")));
        assertThat(rows).extracting(row -> row.newest().getWhat()).containsExactly("Change title", "Create");
        assertThat(rows.getFirst().newest().getAt()).isEqualTo(NOON.plusSeconds(130));
        assertThat(rows.getFirst().from()).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void aPauseAnotherPersonAnotherThingOrAnotherReasonIsALineOfItsOwn() {
        assertThat(HistoryRow.of(List.of(entry(500, "jo", "Change title", ""), entry(100, "jo", "Change title", ""),
                entry(90, "al", "Change title", ""), entry(80, "al", "Change year", ""),
                entry(70, "al", "Change year", "a slip")))).hasSize(5);
        assertThat(HistoryRow.of(List.of())).isEmpty();
    }
}
