package org.ipag.scrutiny.office.docx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.ipag.scrutiny.office.content.DocumentInfo;

/** Sets a file's properties, and takes out what a template brought along: people, company, custom values. */
public final class FileProperties {

    private FileProperties() {
    }

    /** Sets title, subject, role, language and date; nothing else is left. */
    public static void set(POIXMLProperties properties, DocumentInfo info) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Date date = Date.from(info.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(info.title());
        core.setSubjectProperty(info.subject());
        core.setCreator(info.author());
        core.setLastModifiedByUser(info.author());
        core.setDescription("");
        core.setKeywords("");
        core.setCategory("");
        core.setRevision("1");
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.setLastPrinted(Optional.empty());
        core.getUnderlyingProperties().setLanguageProperty(info.language());
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication("Scrutiny Workbench");
        if (extended.isSetCompany()) {
            extended.unsetCompany();
        }
        if (extended.isSetManager()) {
            extended.unsetManager();
        }
        if (extended.isSetTemplate()) {
            extended.unsetTemplate();
        }
        if (extended.isSetHyperlinkBase()) {
            extended.unsetHyperlinkBase();
        }
        var custom = properties.getCustomProperties().getUnderlyingProperties();
        while (custom.sizeOfPropertyArray() > 0) {
            custom.removeProperty(0);
        }
    }
}
