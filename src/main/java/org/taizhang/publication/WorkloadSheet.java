package org.taizhang.publication;

import java.math.BigDecimal;
import java.util.List;
import org.taizhang.clock.Workload;
import org.taizhang.court.Court;

/** The sheet 评查工作量: how many evaluations each reviewer completed in each quarter, and the cases they are converted to. */
public final class WorkloadSheet {

    private WorkloadSheet() {}

    /**
     * The sheet.
     *
     * @param note below its title
     */
    public static Sheet sheet(Court court, Workload workload, String note) {
        String factor = plain(court.reviews().factor());
        return Sheet.of(
                "评查工作量",
                court.name() + "案件质量评查工作量统计表",
                note + "　折算比例：评查1件折算" + factor + "件",
                List.of(
                        Field.label("年度", 8, line -> line.quarter().year() + "年"),
                        Field.label(
                                "季度",
                                10,
                                line -> "第" + "一二三四".charAt(line.quarter().number() - 1) + "季度"),
                        Field.label("工号", 8, line -> line.reviewer().number()),
                        Field.label("姓名", 10, line -> line.reviewer().name()),
                        Field.label("部门", 14, line -> line.reviewer().division()),
                        Field.number("评查件数", 10, Workload.Line::evaluations),
                        Field.label("折算办案件数", 13, line -> plain(line.cases()))),
                workload.lines());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
