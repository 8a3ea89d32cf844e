package org.taizhang.bench.workload;

import java.util.Random;

/** Free text as officials write it: no two cells alike. */
final class Phrases {

    private static final String[] CLAUSES = {
        "经查阅全部卷宗并听取承办人说明", "庭审笔录完整记载了双方的陈述与质证", "被告对借款事实没有异议但主张已经部分清偿", "原告提交的转账凭证与借条能够相互印证",
        "鉴定意见的依据和结论已经当庭质证", "双方当事人对责任的划分存在较大争议", "送达回证的日期与卷宗目录记载不一致", "合议庭评议笔录中少数意见记载清楚",
        "裁判文书说理部分未回应代理人的主要意见", "证人未出庭且未说明正当理由", "一审判决认定的事实清楚证据确实充分", "二审期间当事人提交了新的书面证据",
        "适用法律条文引用准确但款项表述有遗漏", "保全裁定的送达时间晚于执行时间", "调解协议的内容经双方签字确认", "案件受理费的负担与判决主文一致",
        "承办人已就延长审理期限办理审批手续", "当庭宣判后未在规定期限内发送文书", "电子卷宗随案生成但扫描件缺少页码", "公开上网的文书未按规定隐去身份信息",
        "原告主张的违约金过分高于实际损失", "现场勘验笔录有见证人签名并附照片", "判决结果与同类案件的裁判尺度相符", "代理人的授权范围在庭审中已经核实",
    };

    private Phrases() {}

    /** So many characters of text, which begins with the number of what it is of. */
    static String text(int number, int characters, Random random) {
        StringBuilder text =
                new StringBuilder(characters + 32).append("第").append(number).append("件：");
        while (text.length() < characters) {
            text.append(CLAUSES[random.nextInt(CLAUSES.length)]).append('，');
        }
        text.setLength(characters - 1);
        return text.append('。').toString();
    }

    static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
