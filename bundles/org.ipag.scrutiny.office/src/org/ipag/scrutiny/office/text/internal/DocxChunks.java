package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.TextDocument;

/** Documents put into a Word document whole (altChunk), which Word merges only when it saves again. */
final class DocxChunks {

    private DocxChunks() {
    }

    static void read(DocxContext context, String part, StoryBuilder out) throws IOException {
        byte[] bytes = context.zip.bytes(part);
        context.budget.enterNested();
        try {
            switch (FormatSniffer.sniff(bytes)) {
                case ZIP, RTF -> merge(context, AnyReader.read(bytes, context.budget), out);
                case HTML, MHTML, XML -> out.add(HtmlText.read(bytes, context.budget));
                case TEXT -> out.add(HtmlText.lines(HtmlText.decode(bytes), context.budget));
                default -> context.warnings.add(NLS.bind(Messages.warnPart, part));
            }
        } finally {
            context.budget.leaveNested();
        }
    }

    private static void merge(DocxContext context, TextDocument chunk, StoryBuilder out) {
        List<Block> blocks = chunk.body();
        chunk.sideTexts().forEach(side -> context.side(side.kind(), side.text(), side.author(), context.bodyParagraph));
        context.warnings.addAll(chunk.warnings());
        out.add(blocks);
    }
}
