package org.taizhang.publication.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * The paragraph styles of an official document (GB/T 9704-2012): named so that an office can restyle a document in Word.
 * Sizes are in half points, heights and indents in twips; a line of height 0 is as high as what stands in it.
 */
enum OfficialStyle {
    BODY("公文正文", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.BOTH, 630),
    ADDRESSEE("主送机关", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.LEFT, 0),
    HEADING_1("公文一级标题", Font.HEI, 32, OfficialPaper.LINE, STJc.BOTH, 630),
    HEADING_2("公文二级标题", Font.KAI, 32, OfficialPaper.LINE, STJc.BOTH, 630),
    HEADING_3("公文三级标题", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.BOTH, 630),
    NOTE("解释口径", Font.FANG_SONG, 24, 400, STJc.BOTH, 480),
    TITLE("公文标题", Font.XIAO_BIAO_SONG, 44, 640, STJc.CENTER, 0),
    DRAFT("草稿标识", Font.HEI, 32, OfficialPaper.LINE, STJc.LEFT, 0),
    ANNEX("附件标识", Font.HEI, 32, OfficialPaper.LINE, STJc.LEFT, 0),
    MARK("发文机关标志", Font.XIAO_BIAO_SONG, 84, 1000, STJc.CENTER, 0),
    NUMBER("发文字号", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.CENTER, 0),
    ANNEX_NOTE("附件说明", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.LEFT, 630),
    SIGNER("公文署名", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.RIGHT, 0),
    DATE("成文日期", Font.FANG_SONG, 32, OfficialPaper.LINE, STJc.RIGHT, 0),
    CAPTION("表格标题", Font.HEI, 28, 520, STJc.CENTER, 0),
    TABLE_HEAD("表格表头", Font.HEI, 24, 360, STJc.CENTER, 0),
    TABLE_TEXT("表格文字", Font.FANG_SONG, 24, 360, STJc.CENTER, 0),
    TABLE_PROSE("表格长文字", Font.FANG_SONG, 24, 360, STJc.LEFT, 0),
    CHART("图表", Font.SONG, 21, 0, STJc.CENTER, 0),
    CHART_TITLE("图表标题", Font.HEI, 28, 520, STJc.CENTER, 0),
    IMPRINT("版记", Font.FANG_SONG, 28, 500, STJc.LEFT, 0),
    PAGE_NUMBER("公文页码", Font.SONG, 28, 340, STJc.LEFT, 0);

    /** Fonts as Word names them; a machine without them substitutes. */
    enum Font {
        FANG_SONG("仿宋_GB2312"),
        HEI("黑体"),
        KAI("楷体_GB2312"),
        SONG("宋体"),
        XIAO_BIAO_SONG("方正小标宋简体");

        final String face;

        Font(String face) {
            this.face = face;
        }
    }

    final String label;
    final Font font;
    final int size;
    final int line;
    final STJc.Enum alignment;
    final int firstLine;

    OfficialStyle(String label, Font font, int size, int line, STJc.Enum alignment, int firstLine) {
        this.label = label;
        this.font = font;
        this.size = size;
        this.line = line;
        this.alignment = alignment;
        this.firstLine = firstLine;
    }

    /** The id by which paragraphs refer to it. */
    String id() {
        return "Official" + name().replace("_", "");
    }

    /** Whether it belongs on one page with what follows. */
    boolean staysWithNext() {
        return switch (this) {
            case HEADING_1, HEADING_2, HEADING_3, CAPTION, CHART, ANNEX_NOTE, SIGNER -> true;
            default -> false;
        };
    }

    /** Its level in the document's outline, from 0; negative for text. */
    int outlineLevel() {
        return switch (this) {
            case HEADING_1 -> 0;
            case HEADING_2 -> 1;
            case HEADING_3 -> 2;
            default -> -1;
        };
    }

    /** Whether its lines keep to the page's 22-line grid. */
    boolean onGrid() {
        return line == OfficialPaper.LINE;
    }
}
