package org.taizhang.publication.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.file.WholeFile;
import org.taizhang.publication.Block;
import org.taizhang.publication.bulletin.Bulletin;

/**
 * Writes a bulletin as one web page that needs nothing else: no network, no script, no font that isn't there. It is laid
 * out for the screen and prints on A4.
 */
public final class BulletinPage {

    private static final String STYLE = "/html/page.css";

    /** A hash: may be broken anywhere, lest the line before it be pulled apart. */
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{32}");

    private final Markup page = new Markup();

    private BulletinPage() {}

    /** Writes the file whole, or replaces it. */
    public static void write(Bulletin bulletin, Path target) throws IOException {
        String text = text(bulletin);
        WholeFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(Bulletin bulletin) throws IOException {
        BulletinPage page = new BulletinPage();
        page.begin(bulletin.title());
        page.head(bulletin);
        bulletin.body().forEach(page::write);
        page.sign(bulletin);
        bulletin.annex().ifPresent(annex -> {
            page.write(new Block.AnnexHead("附件", annex.title()));
            annex.body().forEach(page::write);
        });
        return page.end();
    }

    private void begin(String title) throws IOException {
        page.raw("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").open("head");
        page.open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", title).open("style").raw(style()).close("style").close("head");
        page.open("body").open("main");
    }

    private void head(Bulletin bulletin) {
        if (bulletin.isDraft()) {
            page.element("p", "草稿", "class", "draft");
        }
        page.open("header").element("p", bulletin.issuer() + "文件", "class", "mark");
        page.element("p", bulletin.number().orElse("（草稿，未编发文字号）"), "class", "number")
                .close("header");
        page.element("h1", bulletin.title());
        page.element("p", bulletin.addressee(), "class", "addressee");
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            page.element("h" + (heading.level() + 1), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            boolean code = CODE.matcher(paragraph.text()).find();
            page.element("p", paragraph.text(), code ? new String[] {"class", "code"} : new String[0]);
        } else if (block instanceof Block.Note note) {
            page.element("p", note.text(), "class", "note");
        } else if (block instanceof Block.AnnexHead head) {
            page.element("p", head.label(), "class", "annex");
            page.element("h1", head.title());
        } else if (block instanceof Block.Grid grid) {
            table(grid);
        } else if (block instanceof Block.Chart chart) {
            page.open("figure");
            ChartDrawing.draw(chart, page);
            page.element("figcaption", chart.caption()).close("figure");
        }
    }

    private void table(Block.Grid grid) {
        int shares = grid.columns().stream().mapToInt(Block.GridColumn::share).sum();
        page.open("div", "class", "wide")
                .open("table")
                .element("caption", grid.caption())
                .open("colgroup");
        for (Block.GridColumn column : grid.columns()) {
            page.open("col", "style", "width:" + 100 * column.share() / shares + "%");
        }
        page.close("colgroup").open("thead").open("tr");
        grid.columns().forEach(column -> page.element("th", column.header(), "scope", "col"));
        page.close("tr").close("thead").open("tbody");
        for (List<String> row : grid.rows()) {
            page.open("tr");
            for (int c = 0; c < row.size(); c++) {
                page.element("td", row.get(c), "class", grid.columns().get(c).prose() ? "prose" : "short");
            }
            page.close("tr");
        }
        page.close("tbody").close("table").close("div");
    }

    private void sign(Bulletin bulletin) {
        bulletin.annex().ifPresent(annex -> page.element("p", "附件：" + annex.title()));
        page.open("div", "class", "signature").open("div");
        page.element("p", bulletin.issuer())
                .element("p", bulletin.date())
                .close("div")
                .close("div");
    }

    private String end() {
        return page.close("main").close("body").close("html").toString();
    }

    private static String style() throws IOException {
        try (InputStream style = BulletinPage.class.getResourceAsStream(STYLE)) {
            if (style == null) {
                throw new IllegalStateException("resource missing: " + STYLE);
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
