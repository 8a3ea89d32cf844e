package org.taizhang.publication.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.publication.Block;
import org.taizhang.publication.Paper;
import org.taizhang.publication.PaperKind;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.ChineseNumber;

/** The agenda as its Word template is filled. It is for the committee alone, so nobody's name is masked. */
public final class AgendaPaper {

    private final Agenda agenda;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private AgendaPaper(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The agenda under the template's tags. */
    public static Paper of(Agenda agenda) {
        String title = agenda.court().name() + "案件质量评查会议议题";
        return new Paper(
                PaperKind.AGENDA,
                title,
                agenda.court().name(),
                agenda.asOf(),
                Map.of(
                        "发文机关",
                        agenda.court().name(),
                        "标题",
                        title,
                        "会议日期",
                        "会议日期：　　　　年　　月　　日",
                        "成文日期",
                        ChineseDate.of(agenda.asOf())),
                Map.of("正文", new AgendaPaper(agenda).body()));
    }

    private List<Block> body() {
        blocks.add(new Block.Paragraph(summary()));
        for (AgendaGroup group : AgendaGroup.values()) {
            List<Agenda.Item> items = agenda.of(group).toList();
            if (!items.isEmpty()) {
                heading(group.title());
            }
            for (int i = 0; i < items.size(); i++) {
                blocks.addAll(new CaseText(agenda, items.get(i)).blocks("（" + ChineseNumber.of(i + 1) + "）"));
            }
        }
        if (!agenda.together().isEmpty()) {
            together();
        }
        return blocks;
    }

    private String summary() {
        String day = "截至" + ChineseDate.of(agenda.asOf()) + "，";
        if (agenda.items().isEmpty()) {
            return day + "没有等待会议评定或者复议的案件。";
        }
        String counts = Arrays.stream(AgendaGroup.values())
                .filter(group -> count(group) > 0)
                .map(group -> group.title() + count(group) + "件")
                .collect(Collectors.joining("，"));
        return day + counts + "。认定后果按" + ChineseDate.of(agenda.asOf()) + "认定、依"
                + agenda.rulebook().shortTitle() + "测算，供会议参考。";
    }

    private long count(AgendaGroup group) {
        return agenda.of(group).count();
    }

    private void together() {
        heading("同一人员的合并测算");
        blocks.add(new Block.Paragraph("下列人员涉及上述两件以上案件，所涉差错全部予以认定的，后果如下："));
        for (Prospect prospect : agenda.together()) {
            ProspectText text = new ProspectText(agenda, prospect);
            blocks.add(new Block.Paragraph(text.name() + "：" + text.consequence()));
        }
    }

    private void heading(String text) {
        headings++;
        blocks.add(new Block.Heading(1, ChineseNumber.of(headings) + "、" + text));
    }
}
