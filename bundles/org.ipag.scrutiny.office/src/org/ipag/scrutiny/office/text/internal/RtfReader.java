package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.RtfEnd;
import org.ipag.scrutiny.office.text.TextDocument;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

/** Reads Rich Text Format, by way of RTF Parser Kit. */
final class RtfReader {

    private RtfReader() {
    }

    static TextDocument read(byte[] content, Budget budget) throws IOException {
        int end = RtfEnd.of(content);
        if (end < 0) {
            throw new Refusal(Reason.DAMAGED, Messages.truncated);
        }
        RtfStory story = new RtfStory(budget);
        new StandardRtfParser().parse(new RtfStreamSource(RtfGraphics.skippable(content, end)), story);
        List<Block> body = story.body();
        return new TextDocument(DocumentFormat.RTF, List.copyOf(body), story.sideTexts(), Map.of(), List.of(),
                story.warnings());
    }
}
