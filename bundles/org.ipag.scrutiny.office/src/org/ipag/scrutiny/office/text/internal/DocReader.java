package org.ipag.scrutiny.office.text.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.TextDocument;

/** Reads the binary format of Word 97 to 2003, by way of POI. */
final class DocReader {

    private DocReader() {
    }

    static TextDocument read(byte[] content, Budget budget) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            refuseOthers(root);
            try (HWPFDocument document = new HWPFDocument(root)) {
                return read(document, root.hasEntryCaseInsensitive("Macros"), budget);
            }
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Reason.ENCRYPTED, Messages.encrypted);
        } catch (OldFileFormatException e) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.oldWord);
        }
    }

    private static void refuseOthers(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Refusal(Reason.ENCRYPTED, Messages.encrypted);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.spreadsheet);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.presentation);
        }
        if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.outlook);
        }
        if (root.hasEntryCaseInsensitive("MatOST") || root.hasEntryCaseInsensitive("CONTENTS")) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.works);
        }
        throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.otherOle);
    }

    private static TextDocument read(HWPFDocument document, boolean macros, Budget budget) {
        List<SideText> sides = new ArrayList<>();
        Set<String> warnings = new LinkedHashSet<>();
        DocStory body = new DocStory(document, budget, sides, true);
        List<Block> blocks = body.read(document.getRange());
        side(document, document.getFootnoteRange(), Kind.NOTE, sides, budget);
        side(document, document.getEndnoteRange(), Kind.NOTE, sides, budget);
        side(document, document.getCommentsRange(), Kind.COMMENT, sides, budget);
        side(document, document.getMainTextboxRange(), Kind.TEXT_BOX, sides, budget);
        side(document, boxesOfMargins(document), Kind.TEXT_BOX, sides, budget);
        margins(document, sides, budget);
        if (macros) {
            warnings.add(Messages.warnMacros);
        }
        if (body.sawHidden()) {
            warnings.add(Messages.warnHidden);
        }
        if (body.pictures() > 0) {
            warnings.add(body.pictures() == 1 ? Messages.warnPicture
                    : NLS.bind(Messages.warnPictures, body.pictures()));
        }
        return new TextDocument(DocumentFormat.DOC, List.copyOf(blocks), List.copyOf(sides), Map.of(), List.of(),
                List.copyOf(warnings));
    }

    private static void side(HWPFDocument document, Range range, Kind kind, List<SideText> sides, Budget budget) {
        add(kind, blocks(document, range, sides, budget), sides);
    }

    private static void add(Kind kind, List<Block> blocks, List<SideText> sides) {
        String text = StoryBuilder.plain(blocks);
        if (!text.isBlank()) {
            sides.add(new SideText(kind, text, "", -1, List.copyOf(blocks)));
        }
    }

    private static List<Block> blocks(HWPFDocument document, Range range, List<SideText> sides, Budget budget) {
        return range == null || range.getEndOffset() <= range.getStartOffset() ? List.of() : new DocStory(document, budget, sides, false).read(range);
    }

    /** The words in the boxes of headers and footers, which the library has no question for: a story behind all others. */
    private static Range boxesOfMargins(HWPFDocument document) {
        int start = 0;
        for (SubdocumentType story : SubdocumentType.ORDERED) {
            int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(story);
            if (story == SubdocumentType.HEADER_TEXTBOX) {
                return new Range(start, start + length, document);
            }
            start += length;
        }
        return null;
    }

    /** The format keeps headers and footers in one story, with empty ones for separators and for kinds that are not used. */
    private static void margins(HWPFDocument document, List<SideText> sides, Budget budget) {
        Map<String, Block> above = byWords(blocks(document, document.getHeaderStoryRange(), sides, budget));
        if (above.isEmpty()) {
            return;
        }
        HeaderStories stories = new HeaderStories(document);
        Map<String, Block> below = new LinkedHashMap<>();
        for (Range range : new Range[] {stories.getFirstFooterSubrange(), stories.getOddFooterSubrange(), stories.getEvenFooterSubrange()}) {
            below.putAll(byWords(blocks(document, range, sides, budget)));
        }
        below.keySet().retainAll(above.keySet());
        above.keySet().removeAll(below.keySet());
        add(Kind.HEADER, List.copyOf(above.values()), sides);
        add(Kind.FOOTER, List.copyOf(below.values()), sides);
    }

    private static Map<String, Block> byWords(List<Block> blocks) {
        Map<String, Block> out = new LinkedHashMap<>();
        blocks.forEach(block -> out.putIfAbsent(StoryBuilder.plain(List.of(block)).strip(), block));
        out.remove("");
        return out;
    }
}
