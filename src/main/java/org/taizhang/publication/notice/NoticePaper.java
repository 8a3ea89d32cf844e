package org.taizhang.publication.notice;

import java.util.List;
import java.util.Map;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.publication.Block;
import org.taizhang.publication.Paper;
import org.taizhang.publication.PaperKind;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.NoticeKind;
import org.taizhang.rulebook.Rulebook;

/** Notices as their Word template is filled; nothing in them depends on the day that they are written. */
public final class NoticePaper {

    /** Whoever issues the notice writes the date by hand: the ledger doesn't know it. */
    private static final String DATE_TO_BE_FILLED = "　　　　年　　月　　日";

    private NoticePaper() {}

    /** The notice under the template's tags. */
    public static Paper of(Notice notice, Court court, Rulebook rulebook, NoticeMaterial material) {
        Officer officer = notice.officer();
        String decided = notice.kind() == NoticeKind.DECISION
                ? notice.decision().map(DecisionRecord::decisionNo).orElse("")
                : "";
        return new Paper(
                PaperKind.NOTICE,
                notice.kind().title(),
                court.name(),
                notice.month().atEndOfMonth(),
                Map.ofEntries(
                        Map.entry("发文机关", court.name()),
                        Map.entry("文书名称", notice.kind().title()),
                        Map.entry("文号", decided),
                        Map.entry("受送达人", addressee(officer)),
                        Map.entry("成文日期", date(notice)),
                        Map.entry("姓名", officer.name()),
                        Map.entry("工号", officer.number()),
                        Map.entry("部门", officer.division()),
                        Map.entry("职务", officer.position()),
                        Map.entry(
                                "依据条款",
                                notice.sanction()
                                        .item()
                                        .map(item -> rulebook.shortTitle() + item.citation())
                                        .orElse("")),
                        Map.entry("处理措施", SanctionWords.measure(notice.line().posted(), rulebook))),
                Map.of("正文", body(notice, rulebook, material)));
    }

    private static List<Block> body(Notice notice, Rulebook rulebook, NoticeMaterial material) {
        return notice.withdrawn()
                .map(withdrawn -> new WithdrawalBody(rulebook, withdrawn, material).blocks())
                .orElseGet(() -> new SanctionBody(notice, rulebook, material).blocks());
    }

    private static String addressee(Officer officer) {
        String name = officer.name().isBlank() ? "" : officer.name() + "同志";
        String division = officer.division().isBlank() ? "" : officer.division() + "，";
        return name + "（" + division + "工号" + officer.number() + "）";
    }

    private static String date(Notice notice) {
        return notice.kind() == NoticeKind.DECISION
                ? notice.decision()
                        .map(decision -> ChineseDate.of(decision.decided()))
                        .orElse(DATE_TO_BE_FILLED)
                : DATE_TO_BE_FILLED;
    }
}
