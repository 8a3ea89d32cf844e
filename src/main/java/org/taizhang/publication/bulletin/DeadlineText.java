package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.taizhang.clock.ClockFigures;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.Paragraph;
import org.taizhang.rulebook.ChineseDate;

/** 逾期事项: which deadlines are overdue or due soon, and which were missed in the month (R40). */
record DeadlineText(BulletinFigures figures) implements Section {

    @Override
    public String heading() {
        return "逾期事项";
    }

    @Override
    public List<Block> blocks() {
        DeadlineFigures deadlines = figures.deadlines();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(open(deadlines)));
        blocks.add(new Paragraph(missed(deadlines)));
        return blocks;
    }

    private String open(DeadlineFigures deadlines) {
        String day = "截至" + ChineseDate.of(figures.asOf()) + "，";
        if (deadlines.overdue() == 0 && deadlines.dueSoon() == 0) {
            return day + "各项期限均没有逾期未办或者临近届满的事项。";
        }
        String overdue = deadlines.overdue() == 0
                ? "各项期限没有逾期未办的事项。"
                : "逾期未办%d项：%s。从承办部门看，%s。"
                        .formatted(deadlines.overdue(), kinds(deadlines, ClockFigures::overdue), byDivision(deadlines));
        String soon = deadlines.dueSoon() == 0
                ? "没有临近届满的事项。"
                : "临近届满%d项：%s。".formatted(deadlines.dueSoon(), kinds(deadlines, ClockFigures::dueSoon));
        return day + overdue + soon;
    }

    private static String missed(DeadlineFigures deadlines) {
        String late = deadlines.doneLate() == 0
                ? "本月没有逾期办结的事项。"
                : "本月逾期办结%d项：%s。".formatted(deadlines.doneLate(), kinds(deadlines, ClockFigures::doneLate));
        String lapsed = deadlines.lapsed() == 0
                ? ""
                : "本月期限届满未行使权利%d项：%s。".formatted(deadlines.lapsed(), kinds(deadlines, ClockFigures::lapsed));
        return late + lapsed;
    }

    private static String kinds(DeadlineFigures deadlines, ToIntFunction<ClockFigures> count) {
        return deadlines.kinds().stream()
                .filter(kind -> count.applyAsInt(kind) > 0)
                .map(kind -> kind.rule().label() + count.applyAsInt(kind) + "项")
                .collect(Collectors.joining("、"));
    }

    private static String byDivision(DeadlineFigures deadlines) {
        return deadlines.divisions().stream()
                .filter(division -> division.overdue() > 0)
                .map(division -> Divisions.label(division.name()) + division.overdue() + "项")
                .collect(Collectors.joining("、"));
    }
}
