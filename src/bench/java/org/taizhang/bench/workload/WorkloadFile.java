package org.taizhang.bench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

/** Writes a workload's workbook, holding one evaluation and the texts that recur. */
public final class WorkloadFile {

    /** The sheets in their order, as in the workbook that the office keeps. */
    public static final String REGISTRATION = "评查登记";

    public static final String PARTICIPANTS = "办案人员";
    public static final String FINDINGS = "差错认定";

    /** 22 columns. */
    public static final List<String> REGISTRATION_COLUMNS = List.of(
            "评查编号", "案号", "案由", "当事人", "立案日期", "结案日期", "是否超期", "审判组织", "承办部门", "评查来源", "原裁判结果", "后续处理", "案情摘要", "证据采信",
            "事实认定", "法律适用", "评查人", "通知申辩日期", "申辩提交日期", "分案日期", "评查完成日期", "材料移交日期");

    public static final List<String> PARTICIPANT_COLUMNS = List.of("评查编号", "工号", "姓名", "部门", "身份", "持错误意见");
    public static final List<String> FINDING_COLUMNS = List.of(
            "评查编号", "条款", "差错序号", "等级", "工号", "主观", "后果", "更正情况", "事实说明", "质监委会议日期", "出席人数", "赞成", "反对", "弃权", "认定日期",
            "认定文号");

    /** In each of four columns: 300 for an evaluation. */
    private static final int CHARACTERS = 75;

    private static final int ATTENDING = 7;

    private final Workload workload;

    private WorkloadFile(Workload workload) {
        this.workload = workload;
    }

    /** The workload's file in a folder, written where it isn't there yet. */
    public static Path in(Path folder, Workload workload) throws IOException {
        Path file = folder.resolve(workload.fileName());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve(workload.fileName() + ".part");
            try (ExcelFile excel = new ExcelFile(part, List.of(REGISTRATION, PARTICIPANTS, FINDINGS))) {
                new WorkloadFile(workload).write(excel);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private void write(ExcelFile excel) throws IOException {
        fill(excel.sheet(REGISTRATION_COLUMNS), this::registration);
        fill(excel.sheet(PARTICIPANT_COLUMNS), WorkloadFile::participants);
        fill(excel.sheet(FINDING_COLUMNS), WorkloadFile::findings);
        excel.finish();
    }

    private void fill(SheetWriter sheet, Rows rows) throws IOException {
        for (int i = 1; i <= workload.evaluations(); i++) {
            rows.write(new DrawnCase(workload, i), sheet);
        }
        sheet.finish();
    }

    private void registration(DrawnCase drawn, SheetWriter sheet) throws IOException {
        Random random = workload.random(drawn.index(), 2);
        sheet.begin().text(drawn.evaluationNo()).ownText(drawn.caseNo());
        sheet.text(drawn.fault() == Fault.BLANK_CAUSE ? "" : Phrases.pick(random, "民间借贷纠纷", "买卖合同纠纷", "离婚纠纷", "劳动争议"));
        sheet.text("原告" + new Officer(random.nextInt(5000)).name() + "诉被告" + new Officer(random.nextInt(20)).name());
        if (drawn.fault() == Fault.IMPOSSIBLE_DATE) {
            sheet.text("2024-13-45");
        } else {
            sheet.date(drawn.filed());
        }
        sheet.date(drawn.closed())
                .text(Phrases.pick(random, "否", "否", "否", "是"))
                .text(drawn.soleJudge() ? "独任" : "合议庭")
                .text(drawn.officers().get(0).division())
                .text(Phrases.pick(random, "9-4", "9-5", "9-7"))
                .text(Phrases.pick(random, "判决", "裁定", "调解", "撤诉"))
                .text(Phrases.pick(random, "维持", "无", ""));
        sheet.ownText((drawn.corrected() ? "更正：" : "") + Phrases.text(drawn.index(), CHARACTERS, random));
        for (int i = 1; i < 4; i++) {
            sheet.ownText(Phrases.text(drawn.index(), CHARACTERS, random));
        }
        sheet.text("评查员" + new Officer(random.nextInt(40)).name());
        course(drawn, sheet);
        sheet.end();
    }

    private static void course(DrawnCase drawn, SheetWriter sheet) throws IOException {
        if (drawn.open()) {
            sheet.blank().blank().date(drawn.assigned()).blank().blank();
        } else {
            sheet.date(drawn.defenceNotified())
                    .date(drawn.defenceSubmitted())
                    .date(drawn.assigned())
                    .date(drawn.completed())
                    .date(drawn.handedOver());
        }
    }

    private static void participants(DrawnCase drawn, SheetWriter sheet) throws IOException {
        for (int i = 0; i < drawn.officers().size(); i++) {
            Officer officer = drawn.officers().get(i);
            sheet.begin()
                    .text(drawn.evaluationNo())
                    .text(officer.staffNumber())
                    .text(officer.name())
                    .text(officer.division())
                    .text(drawn.capacities().get(i))
                    .text(drawn.wrongOpinion(i) ? "是" : "")
                    .end();
        }
    }

    private static void findings(DrawnCase drawn, SheetWriter sheet) throws IOException {
        for (int i = 0; i < drawn.findings().size(); i++) {
            FindingKind kind = drawn.findings().get(i);
            Fault fault = i == 0 ? drawn.fault() : Fault.NONE;
            sheet.begin()
                    .text(drawn.evaluationNo())
                    .text(fault == Fault.UNKNOWN_ARTICLE ? "99-9" : kind.provision())
                    .number(1)
                    .text(fault == Fault.GRADE_DISAGREES ? kind.otherGrade() : "")
                    .text(kind.derived() ? "" : drawn.named(i).staffNumber())
                    .text(kind.fault())
                    .text(kind.consequence())
                    .text(kind.correction())
                    .text("见评查报告第%d部分".formatted(1 + drawn.index() % 9));
            recognition(drawn, sheet);
            sheet.end();
        }
    }

    private static void recognition(DrawnCase drawn, SheetWriter sheet) throws IOException {
        if (drawn.open()) {
            sheet.blank().blank().blank().blank().blank().blank().blank();
            return;
        }
        sheet.date(drawn.meeting())
                .number(ATTENDING)
                .number(ATTENDING - 1)
                .number(1)
                .number(0)
                .date(drawn.recognised())
                .text("前法质〔%d〕%d号"
                        .formatted(
                                drawn.recognised().getYear(), drawn.recognised().getMonthValue()));
    }

    @FunctionalInterface
    private interface Rows {
        void write(DrawnCase drawn, SheetWriter sheet) throws IOException;
    }
}
