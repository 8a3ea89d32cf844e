package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.escalation.Forecast;
import org.taizhang.escalation.Forecast.LeadsTo;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Sanction;

/** The notes on the officer as a whole: balances, and what the next liability would lead to (R29, R32). */
record OutlookNote(Wording wording, boolean points) {

    List<Line> balance(Standing standing, LocalDate asOf) {
        List<Line> lines = new ArrayList<>();
        if (points) {
            lines.add(new Line(
                    "积分（内部参考）",
                    "累计" + standing.points() + "分，其中截至" + ChineseDate.of(asOf) + "最近一年"
                            + standing.pointsOfLastYear(asOf) + "分；积分仅供内部管理参考，不是追究依据。"));
        }
        lines.add(new Line("扣发办案补贴", "各次追究合计" + standing.months() + "个月。"));
        return lines;
    }

    List<Line> outlook(Forecast forecast) {
        return forecast.prospects().stream()
                .map(prospect -> new Line("预警", warning(prospect)))
                .toList();
    }

    /** One forecast as a warning says it: {@code 再有1件次瑕疵差错责任，于2026年5月3日前（含当日）认定的，将……}. */
    String warning(Prospect prospect) {
        String role = prospect.role()
                .map(each -> "（" + wording.rulebook().label(each) + "）")
                .orElse("");
        String until = prospect.until()
                .map(day -> "于" + ChineseDate.of(day) + "前（含当日）认定的，")
                .orElse("");
        return "再有1件次" + prospect.grade().liability() + role + "，" + until + consequence(prospect) + "。";
    }

    private String consequence(Prospect prospect) {
        if (prospect.leadsTo() == LeadsTo.NOTHING_MORE) {
            return "只记录在案，不适用具体追究条项";
        }
        String produced = prospect.produced()
                .map(made -> "折算为1件次" + made.grade().liability() + "（"
                        + wording.rulebook().label(made.role()) + "），")
                .orElse("");
        return "将" + produced + prospect.sanction().map(this::sanction).orElse("记录在案");
    }

    private String sanction(Sanction sanction) {
        return sanction.item()
                .map(item -> "适用" + wording.citation(item) + "，" + sanction.measure())
                .orElse(sanction.measure());
    }
}
