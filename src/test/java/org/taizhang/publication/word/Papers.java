package org.taizhang.publication.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taizhang.publication.Block;
import org.taizhang.publication.Paper;
import org.taizhang.publication.PaperKind;

/** Papers with everything that a document may have in it. */
public final class Papers {

    /** Characters of names that simple fonts lack. */
    public static final String RARE = "赵喆、孙堃、李旻、周昇、吴赟、郑祎、王璟";

    public static final Block.Chart STACKED = new Block.Chart(
            "各部门差错等级分布",
            Block.ChartKind.STACKED,
            "件次",
            List.of("立案庭", "刑事审判庭", "民事审判一庭", "民事审判二庭", "行政审判庭", "执行局"),
            List.of(
                    new Block.ChartSeries("瑕疵", List.of(3, 5, 12, 9, 1, 7)),
                    new Block.ChartSeries("一般差错", List.of(0, 2, 4, 3, 1, 2)),
                    new Block.ChartSeries("重大差错", List.of(0, 0, 2, 1, 0, 1)),
                    new Block.ChartSeries("违法审判", List.of(0, 0, 0, 0, 0, 0))));

    public static final Block.Chart TREND = new Block.Chart(
            "近十二个月差错认定趋势",
            Block.ChartKind.LINE,
            "件次",
            IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> (month + 9) % 12 + 1 + "月")
                    .toList(),
            List.of(
                    new Block.ChartSeries("瑕疵", List.of(31, 28, 40, 35, 22, 30, 33, 41, 27, 25, 36, 37)),
                    new Block.ChartSeries("一般差错", List.of(10, 12, 9, 14, 8, 7, 11, 13, 12, 9, 10, 12)),
                    new Block.ChartSeries("重大差错", List.of(2, 0, 1, 3, 0, 2, 1, 4, 2, 1, 0, 4))));

    public static final Block.Chart CIRCUMSTANCES = new Block.Chart(
            "主要差错情形",
            Block.ChartKind.BAR,
            "件次",
            List.of("裁判文书文字错漏", "超审限未办理手续", "送达程序不规范", "庭审笔录缺少签名", "适用法律条文错误"),
            List.of(new Block.ChartSeries("本月", List.of(14, 9, 8, 5, 2))));

    private Papers() {}

    /** A bulletin of several pages: an issued one has its number. */
    public static Paper bulletin(boolean issued) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph("根据《前郭县人民法院案件质量评查办法》，现将2026年10月案件质量评查和责任追究情况通报如下。"));
        body.add(new Block.Heading(1, "一、基本情况"));
        body.add(new Block.Heading(2, "（一）评查案件来源"));
        body.add(new Block.Paragraph("本月评查完毕案件128件，比上月增加12件，比去年同月减少3件。其中，发回重审、改判案件31件，信访案件17件，"
                + "随机抽查案件80件，随机抽查案件所占比例为62.5%，比上月上升1.3个百分点。本月没有认定重大差错责任。"));
        body.add(STACKED);
        body.add(new Block.Heading(3, "1. 重点案件。"));
        body.add(new Block.Paragraph("被追究人员：" + RARE + "。"));
        body.add(TREND);
        body.add(new Block.Heading(1, "二、责任追究情况"));
        body.add(new Block.Paragraph("按照办法，本月应予责任追究45人次，涉及38人，扣发办案补贴合计60个月。具体情况见下表。"));
        body.add(grid(45));
        body.add(CIRCUMSTANCES);
        body.add(new Block.Paragraph("特此通报。"));
        return new Paper(
                PaperKind.BULLETIN,
                "关于2026年10月案件质量评查情况的通报",
                "前郭县人民法院",
                LocalDate.of(2026, 11, 5),
                Map.of(
                        "发文机关", "前郭县人民法院",
                        "草稿标识", issued ? "" : "草稿",
                        "发文字号", issued ? "前法评〔2026〕10号" : "（草稿，未编发文字号）",
                        "标题", "关于2026年10月案件质量评查情况的通报",
                        "主送机关", "本院各部门：",
                        "附件说明", "附件：适用的解释口径",
                        "成文日期", "2026年11月5日"),
                Map.of(
                        "正文",
                        body,
                        "附件",
                        List.of(
                                new Block.AnnexHead("附件", "适用的解释口径"),
                                new Block.Note("1．（第二十八条）“两年内”自最后一次责任的认定之日起往前计算。"))));
    }

    /** A table of so many rows. */
    public static Block.Grid grid(int rows) {
        return new Block.Grid(
                "2026年10月责任追究情况表",
                List.of(
                        new Block.GridColumn("追究依据", 30, false),
                        new Block.GridColumn("处理措施", 19, false),
                        new Block.GridColumn("人次", 9, false),
                        new Block.GridColumn("被追究人员", 28, true)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of("第二十八条第（五）项", "通报批评", "" + row, "民事审判一庭：" + RARE))
                        .toList());
    }

    /** A paper of the kind with that body. */
    public static Paper bulletin(List<Block> body) {
        Paper sample = bulletin(true);
        return new Paper(
                sample.kind(), sample.title(), sample.author(), sample.dated(), sample.texts(), Map.of("正文", body));
    }

    /** A notice to an officer. */
    public static Paper notice(String officer) {
        return new Paper(
                PaperKind.NOTICE,
                "责任追究拟处理意见告知书",
                "前郭县人民法院",
                LocalDate.of(2026, 11, 5),
                Map.of(
                        "发文机关", "前郭县人民法院",
                        "文书名称", "责任追究拟处理意见告知书",
                        "受送达人", officer,
                        "姓名", officer,
                        "成文日期", "2026年11月5日"),
                Map.of("正文", List.of(new Block.Paragraph("经评查，你承办的案件存在下列差错情形，拟作出如下处理。"))));
    }
}
