package org.taizhang.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.ledger.Explanation.Section;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Sequel;
import org.taizhang.rulebook.ChineseDate;

/** Words what became of an officer's sanctions: decision, execution, change of basis, months (R42). */
public record DecisionNote(Decisions decisions) implements Sequel {

    @Override
    public List<Line> of(Posted sanction) {
        SanctionProgress progress = decisions.of(sanction);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("处理决定", decision(progress)));
        progress.decision().ifPresent(decision -> lines.add(new Line("执行", execution(decision))));
        if (progress.isBasisChanged()) {
            lines.add(new Line("依据变更", basisChanged(progress)));
        }
        progress.withholding().ifPresent(months -> lines.add(new Line("扣发期间", months.label() + "。")));
        return lines;
    }

    /** The decided sanctions that were reversed for good, where there are any. */
    public Optional<Section> withdrawn() {
        List<Line> lines = decisions.withdrawn().stream()
                .map(withdrawn -> new Line("撤销", withdrawn(withdrawn)))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Section("已冲销的处理决定", OptionalLong.empty(), lines));
    }

    private static String decision(SanctionProgress progress) {
        return progress.decision()
                .map(decision -> progress.status().label() + "，" + words(decision) + note(decision) + "。")
                .orElse(progress.status().label() + "，尚未记载决定。");
    }

    private static String note(DecisionRecord decision) {
        return decision.note().isBlank() ? "" : "，备注：" + decision.note();
    }

    private static String words(DecisionRecord decision) {
        return "决定文号" + decision.decisionNo() + "，决定日期" + ChineseDate.of(decision.decided());
    }

    private static String execution(DecisionRecord decision) {
        return decision.executed().map(day -> ChineseDate.of(day) + "执行。").orElse("尚未记载执行。");
    }

    private static String basisChanged(SanctionProgress progress) {
        return "决定原就" + number(progress.replaced().get(0)) + "作出。" + numbers(progress.replaced())
                + "因所依据的记录变更而冲销，由本条替代；生效日期、条项、措施和扣发月数均未改变，原决定继续有效。";
    }

    private static String withdrawn(WithdrawnDecision withdrawn) {
        DecisionRecord decision = withdrawn.decision();
        return number(withdrawn.sanction().number()) + "（"
                + ChineseDate.of(withdrawn.sanction().entry().effective()) + "，"
                + withdrawn.sanction().entry().measure() + "，" + words(decision)
                + decision.executed()
                        .map(day -> "，" + ChineseDate.of(day) + "执行")
                        .orElse("") + "）已由"
                + number(withdrawn.reversal().number()) + "冲销，须发撤销责任追究决定告知书"
                + (decision.executed().isPresent() ? "，并纠正已执行的处理。" : "。");
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(DecisionNote::number).collect(Collectors.joining("、"));
    }

    private static String number(long number) {
        return "第" + number + "号";
    }
}
