package org.taizhang.publication.receipt;

import java.util.List;
import org.taizhang.intake.receipt.ReceiptFacts;
import org.taizhang.intake.receipt.WarningGroup;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.publication.Field;
import org.taizhang.publication.Sheet;

/** The sheet 提示: what was accepted and still worth a look; warnings that say the same of one column stand in one row. */
final class WarningSheet {

    private static final int MOST = 1_000;

    private WarningSheet() {}

    static Sheet sheet(ReceiptFacts facts) {
        List<WarningGroup> groups = facts.warnings(MOST + 1);
        return Sheet.of(
                "提示",
                "提示",
                note(groups.size()),
                List.of(
                        Field.<WarningGroup>label("代码", 8, group -> group.code().name()),
                        Field.<WarningGroup>label("工作表", 12, WarningGroup::sheet),
                        Field.<WarningGroup>label("列名", 18, WarningGroup::header),
                        Field.<WarningGroup>prose("提示", 70, group -> Catalogue.text(group.words(), Language.ZH)),
                        Field.<WarningGroup>number("条数", 8, WarningGroup::count),
                        Field.<WarningGroup>prose("所在行", 36, WarningSheet::rows)),
                groups.subList(0, Math.min(groups.size(), MOST)));
    }

    private static String note(int groups) {
        if (groups == 0) {
            return "没有提示。";
        }
        String note = "以下各项已照常采纳，仅请留意；更正另见「更正清单」。";
        return groups > MOST ? note + "项目过多，只列出前 %d 项。".formatted(MOST) : note;
    }

    private static String rows(WarningGroup group) {
        if (group.rows().isEmpty()) {
            return "";
        }
        boolean all = group.rows().split("、").length == group.count();
        return "第 " + group.rows() + (all ? " 行" : " 行等");
    }
}
