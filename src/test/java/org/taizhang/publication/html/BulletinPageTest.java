package org.taizhang.publication.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.court.Court;
import org.taizhang.publication.Block;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.bulletin.Bulletin;
import org.taizhang.publication.word.Papers;

class BulletinPageTest {

    private static final Pattern TAGS = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*>");

    @TempDir
    Path folder;

    @Test
    void itNeedsNothingFromElsewhere() throws IOException {
        assertThat(page(everything())).doesNotContain("http", "<script", "<link", "<img", "@import", "url(");
    }

    @Test
    void wordsAreNeverTakenForMarkup() throws IOException {
        List<Block> body = List.of(
                new Block.Paragraph("<script>alert(1)</script> & 其他"),
                new Block.Grid("表", List.of(new Block.GridColumn("<b>", 1, true)), List.of(List.of("\" onclick='x'"))));
        assertThat(page(body))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; 其他", "<th scope=\"col\">&lt;b&gt;</th>")
                .contains("&quot; onclick=&#39;x&#39;")
                .doesNotContain("<script");
    }

    @Test
    void everyElementIsClosed() throws IOException {
        var open = new ArrayDeque<String>();
        TAGS.matcher(page(everything())).results().forEach(tag -> {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (!List.of("meta", "col").contains(name)) {
                open.push(name);
            }
        });
        assertThat(open).isEmpty();
    }

    @Test
    void chartsSayTheModelsFigures() throws IOException {
        String page = page(List.of(Papers.STACKED, Papers.TREND, Papers.CIRCUMSTANCES));
        for (Block.Chart chart : List.of(Papers.STACKED, Papers.TREND, Papers.CIRCUMSTANCES)) {
            assertThat(page).contains("<title>" + chart.caption() + "</title>");
            for (Block.ChartSeries series : chart.series()) {
                for (int value : series.values()) {
                    if (value > 0) {
                        assertThat(page).contains("<title>" + series.name() + " " + value + "</title>");
                    }
                }
            }
        }
    }

    @Test
    void tablesHaveAHeaderThatRepeatsInPrint() throws IOException {
        assertThat(page(List.of(Papers.grid(3))))
                .containsPattern("<thead><tr><th scope=\"col\">追究依据</th>")
                .contains("thead { display: table-header-group; }", "@page { size: A4;");
    }

    @Test
    void theSameBulletinGivesTheSamePage() throws IOException {
        Path target = folder.resolve("通报.html");
        BulletinPage.write(bulletin(everything()), target);
        assertThat(Files.readString(target)).isEqualTo(page(everything()));
    }

    private static List<Block> everything() {
        return Papers.bulletin(true).body("正文");
    }

    private static String page(List<Block> body) throws IOException {
        return BulletinPage.text(bulletin(body));
    }

    private static Bulletin bulletin(List<Block> body) {
        Bulletin draft = Bulletin.draft(
                Fixture.court(Court.Naming.ALL, true),
                Fixture.rulebook(),
                Fixture.material(List.of(), List.of(), List.of(), List.of()));
        return new Bulletin(
                draft.issuer(),
                Optional.of("某法评〔2026〕3号"),
                draft.title(),
                draft.addressee(),
                body,
                draft.annex(),
                draft.dated(),
                draft.figures(),
                draft.edition());
    }
}
