package org.ipag.scrutiny.office.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TitlePage;
import org.ipag.scrutiny.office.docx.OfficeText;
import org.osgi.service.component.annotations.Component;

/** Writes the page's frame: language, title, landmarks, a link past the contents, and the looks for screen and paper. */
@Component(service = HtmlRenderer.class)
public final class PageRenderer implements HtmlRenderer {

    @Override
    public void render(ContentDocument document, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html html = new Html(writer);
        try {
            page(html, document);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void page(Html html, ContentDocument document) throws IOException {
        DocumentInfo info = document.info();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", info.language()).line();
        html.raw("<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // nothing is loaded from anywhere, and no script runs, whatever the words of a form may hold
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "img-src data:\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", info.title()).line();
        meta(html, "description", info.subject());
        meta(html, "author", info.author());
        meta(html, "date", info.date().toString());
        html.raw("<style>\n").raw(styles()).raw("</style>\n</head>\n<body>\n");
        html.element("a", OfficeText.get("skip"), "class", "skip", "href", "#content").line();
        boolean titled = document.blocks().stream().anyMatch(TitlePage.class::isInstance);
        html.open("header").line();
        if (!info.classification().isEmpty()) {
            html.element("p", info.classification(), "class", "classification").line();
        }
        new BlockPages(html, document).titles();
        html.close("header").line();
        for (Block block : document.blocks()) {
            if (block instanceof TableOfContents contents) {
                new BlockPages(html, document).contents(contents, titled);
            }
        }
        html.open("main", "id", "content").line();
        new BlockPages(html, document).body(titled);
        html.close("main").line();
        html.open("footer").element("p", info.footer()).close("footer").line();
        html.raw("</body>\n</html>\n");
    }

    private static void meta(Html html, String name, String content) {
        if (!content.isEmpty()) {
            html.open("meta", "name", name, "content", content).line();
        }
    }

    private static String styles() throws IOException {
        try (InputStream in = PageRenderer.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
