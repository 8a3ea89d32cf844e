package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.publication.Block;
import org.taizhang.publication.Paper;
import org.taizhang.publication.PaperKind;

/** A bulletin as its Word template is filled. */
public final class BulletinPaper {

    private static final String DRAFT = "草稿";
    private static final String NO_NUMBER = "（草稿，未编发文字号）";
    private static final String ANNEX = "附件";

    private BulletinPaper() {}

    /** The bulletin under the template's tags. */
    public static Paper of(Bulletin bulletin) {
        return new Paper(
                PaperKind.BULLETIN,
                bulletin.title(),
                bulletin.issuer(),
                bulletin.dated(),
                Map.of(
                        "发文机关", bulletin.issuer(),
                        "草稿标识", bulletin.isDraft() ? DRAFT : "",
                        "发文字号", bulletin.number().orElse(NO_NUMBER),
                        "标题", bulletin.title(),
                        "主送机关", bulletin.addressee(),
                        "附件说明",
                                bulletin.annex()
                                        .map(annex -> "附件：" + annex.title())
                                        .orElse(""),
                        "成文日期", bulletin.date()),
                Map.of("正文", bulletin.body(), "附件", annex(bulletin)));
    }

    private static List<Block> annex(Bulletin bulletin) {
        List<Block> blocks = new ArrayList<>();
        bulletin.annex().ifPresent(annex -> {
            blocks.add(new Block.AnnexHead(ANNEX, annex.title()));
            blocks.addAll(annex.body());
        });
        return blocks;
    }
}
