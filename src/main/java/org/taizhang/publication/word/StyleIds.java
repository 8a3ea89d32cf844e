package org.taizhang.publication.word;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/**
 * The official styles as a template has them. They are found by the names that an office sees, because a word processor
 * gives them new ids when it saves; one that the template lost is put back as the standard has it.
 */
final class StyleIds {

    private final Map<OfficialStyle, String> ids = new EnumMap<>(OfficialStyle.class);

    private StyleIds() {}

    static StyleIds of(XWPFDocument document) {
        XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        StyleIds found = new StyleIds();
        for (OfficialStyle style : OfficialStyle.values()) {
            XWPFStyle own = styles.getStyleWithName(style.label);
            if (own == null) {
                own = new XWPFStyle(OfficialStyles.definition(style, free(styles, style.id())));
                styles.addStyle(own);
            }
            found.ids.put(style, own.getStyleId());
        }
        return found;
    }

    /** The id by which paragraphs of the document refer to the style. */
    String of(OfficialStyle style) {
        return ids.get(style);
    }

    private static String free(XWPFStyles styles, String wanted) {
        String id = wanted;
        while (styles.styleExist(id)) {
            id = id + "0";
        }
        return id;
    }
}
