package org.taizhang.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.escalation.Forecast;
import org.taizhang.escalation.Liability;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.Measures.Switch;
import org.taizhang.escalation.RandomTimelines;
import org.taizhang.escalation.Timeline;
import org.taizhang.ledger.Sources.Source;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** The reasoned notes, word for word (R31). */
class ExplanationTest {

    private static final String OFFICER = "0001";
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Sources SOURCES = liability -> List.of(
            new Source(liability.articles().get(0), "", "评查工作簿.xlsx", "差错认定", 12, Optional.of(Provision.of("22-4"))));
    private static final String FLAWS_THEN_GENERALS =
            "2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW; 2026-02-02 GENERAL; 2026-03-03 GENERAL";

    @Test
    void liabilityWithItsCircumstanceItsRowAndWhatBecameOfIt() {
        assertEquals("""
                第1号　责任认定（2025年1月10日）
                　　认定：2025年1月10日，在（2025）吉0721民初1号案件（评查编号2025-0001）中，被认定瑕疵差错责任1件次，负主要责任。
                　　差错情形：《暂行办法》第十七条第（一）项（送达不规范）：“未按法定方式和期限送达案件受理通知书、起诉状副本、答辩状副本、传票等诉讼文书的。”
                　　责任依据：《暂行办法》第二十二条第（四）项：“其他案件质量责任按职责范围承担。”
                　　数据来源：工作簿“评查工作簿.xlsx”，工作表“差错认定”第12行（第十七条第（一）项）。
                　　积分：1分（内部参考）。
                　　折算情况：已计入2025年12月1日的折算（第6号），不再计入其他折算或者追究。
                """, entry(1, FLAWS_THEN_GENERALS));
    }

    @Test
    void conversionWithWhatItConsumedAndItsPeriod() {
        assertEquals("""
                第6号　折算（2025年12月1日）
                　　折算：2025年1月10日（第1号）、2025年6月1日（第3号）、2025年12月1日（第5号）认定的瑕疵差错责任，累计3件次，按1件次一般差错责任处理，视同2025年12月1日认定，负主要责任。
                　　依据：《暂行办法》第二十九条：“一年内累计被认定 3 件次瑕疵差错责任的，按 1 件次一般差错责任处理；一年内累计被认定 3 件次一般差错责任的，按 1 件次重大差错责任处理。一年内累计被认定 3 件次次要责任的，按 1 件次主要责任处理。”
                　　期间：其中最早1件次认定于2025年1月10日，一年内计至2026年1月10日（含当日）。
                　　效果：上述3件次不再计入其他折算或者追究，此前已经作出的追究不受影响。折算产生的责任又计入第11号折算。
                　　解释口径：“一年内”“二年内”如何计算？自前一次认定之日起连续计算，开始的当日不计入，至届满年份的对应日为止（含当日）；没有对应日的，至当月最后一日为止。
                """, entry(6, FLAWS_THEN_GENERALS));
    }

    @Test
    void sanctionWithWhatItCountedAndWhatWasWithheldBefore() {
        assertEquals("""
                第9号　责任追究（2026年2月2日）
                　　追究：对2026年2月2日认定的一般差错责任（第8号，主要责任），适用《暂行办法》第二十八条第（四）项，责令书面检查，扣发办案补贴1个月。
                　　依据：《暂行办法》第二十八条第（四）项：“被认定为一般差错责任 2 件次的，责令书面检查，扣发二个月办案补贴。”
                　　计入件次：含本次在内，一年内未经折算的一般差错责任共2件次：2025年12月1日（第6号）、2026年2月2日（第8号）。
                　　扣发办案补贴：该项规定合计扣发2个月，此前就所计件次已扣发1个月（第7号1个月），本次扣发1个月。
                　　解释口径：“一年内”“二年内”如何计算？自前一次认定之日起连续计算，开始的当日不计入，至届满年份的对应日为止（含当日）；没有对应日的，至当月最后一日为止。
                　　解释口径：由折算产生的一般差错责任，能否继续累计折算为重大差错责任？可以。折算产生的责任视同当日认定，继续参加累计折算。
                　　解释口径：第二十八条第（一）项至第（五）项没有写明期间，件次在多长期间内累计？参照第二十九条，在一年内累计。
                　　解释口径：同时符合第二十八条数项规定的，如何适用？只适用其中最重的一项，较轻各项及其扣发办案补贴不再另行适用；适用第（八）项的，不再扣发办案补贴。
                　　解释口径：先后适用数项扣发办案补贴的，月数是否累加？不累加。各项所定月数是对其计入的全部件次合计扣发的月数，此前已对其中件次扣发的予以扣除，只补足差额。
                """, entry(9, FLAWS_THEN_GENERALS));
    }

    @Test
    void monthsWithheldForWhatWasConsumedAreNamed() {
        assertTrue(entry(12, FLAWS_THEN_GENERALS).contains("合计扣发3个月，此前就所计件次已扣发2个月（第7号1个月、第9号1个月），本次扣发1个月。"));
    }

    @Test
    void sanctionByYearsForOneWhoHasNoPost() {
        assertEquals("""
                第6号　责任追究（2026年3月1日）
                　　追究：对2026年3月1日认定的重大差错责任（第5号，主要责任），适用《暂行办法》第二十八条第（八）项；该项所定措施（调出法官员额）以法官职务、员额为前提，不适用员额处理，另行处理。
                　　依据：《暂行办法》第二十八条第（八）项：“二年内被认定为重大差错责任 5 件次且负主要责任或者连续三年均被认定有重大差错责任且负主要责任的，调出法官员额。”
                　　计入件次：2024年、2025年、2026年连续三个年度均被认定有负主要责任的重大差错责任：2024年1月1日（第1号）、2025年1月2日（第3号）、2026年3月1日（第5号）。
                　　扣发办案补贴：该项未规定扣发办案补贴。
                　　解释口径：同时符合第二十八条数项规定的，如何适用？只适用其中最重的一项，较轻各项及其扣发办案补贴不再另行适用；适用第（八）项的，不再扣发办案补贴。
                　　解释口径：“连续三年”如何计算？指连续三个自然年度，每一年度均有认定。
                　　解释口径：仅以法官助理、书记员、执行员、人民陪审员等身份承担责任的人员，是否适用第二十八条、第二十九条？适用；第（七）项至第（九）项以法官职务、员额为前提的，不适用员额处理，另行处理。
                """, entry(6, "2024-01-01 MAJOR; 2025-01-02 MAJOR; 2026-03-01 MAJOR staff"));
    }

    @Test
    void onRecordAlone() {
        assertEquals("""
                第2号　责任追究（2025年1月2日）
                　　追究：对2025年1月2日认定的重大差错责任（第1号，次要责任），记录在案，未适用具体追究条项。
                　　解释口径：“一年内累计被认定 3 件次次要责任的，按 1 件次主要责任处理”适用于哪些等级？仅适用于重大差错责任：3 件次次要责任折算为同等级 1 件次主要责任；瑕疵差错、一般差错的计数和追究不区分责任大小。
                """, entry(2, "2025-01-02 MAJOR SECONDARY"));
    }

    @Test
    void everySanctionChargesInFullPerEvent() {
        String note = entry(4, "2025-01-02 GENERAL; 2025-03-02 GENERAL", Switch.PER_EVENT);
        assertTrue(note.contains("　　扣发办案补贴：按该项规定扣发2个月。\n"), note);
    }

    @Test
    void alreadyRemovedIsRemarked() {
        String note = entry(4, "2025-01-02 ILLEGAL; 2025-03-02 GENERAL");
        assertTrue(note.contains("　　备注：已调出，备查。\n"), note);
    }

    @Test
    void balanceAndOutlookCloseTheNote() {
        String text = explain(FLAWS_THEN_GENERALS, true).text();
        assertTrue(text.startsWith("张三（工号0001）责任追究台账说明\n\n第1号　责任认定"), text);
        assertTrue(text.endsWith("""
                        合计
                        　　积分（内部参考）：累计9分，其中截至2026年3月31日最近一年8分；积分仅供内部管理参考，不是追究依据。
                        　　扣发办案补贴：各次追究合计3个月。

                        预警
                        　　预警：再有1件次瑕疵差错责任，将适用《暂行办法》第二十八条第（一）项，责令整改。
                        　　预警：再有1件次一般差错责任，将适用《暂行办法》第二十八条第（三）项，批评教育。
                        　　预警：再有1件次重大差错责任（主要责任），于2027年3月3日前（含当日）认定的，将适用《暂行办法》第二十八条第（六）项，通报批评。
                        　　预警：再有1件次重大差错责任（次要责任），只记录在案，不适用具体追究条项。
                        　　预警：再有1件次违法审判责任，将适用《暂行办法》第二十八条第（九）项，调出法官员额。
                        """), text);
    }

    @Test
    void outlookNamesTheLastDayAndTheCascade() {
        String text = explain("2025-05-03 FLAW x2; 2025-06-04 GENERAL x2", true).text();
        assertTrue(text.contains("再有1件次瑕疵差错责任，于2026年5月3日前（含当日）认定的，将折算为1件次重大差错责任（主要责任），适用《暂行办法》第二十八条第（五）项，通报批评。"), text);
    }

    @Test
    void readingGoesOnlyWithTheItemsThatItAppliesTo() {
        String reading = "　　解释口径：扣发“半年”“全年”办案补贴是几个月？半年为六个月，全年为十二个月。\n";
        assertTrue(entry(6, "2025-01-01 MAJOR x3").contains(reading));
        assertTrue(entry(4, "2025-01-01 MAJOR x3").contains(reading));
        assertFalse(entry(2, "2025-01-01 MAJOR x3").contains(reading));
    }

    @Test
    void pointsCanBeLeftOut() {
        assertFalse(explain(FLAWS_THEN_GENERALS, false).text().contains("积分"));
    }

    @Test
    void everyEntryIsExplainedUnderEveryReading() {
        Random random = new Random(31);
        for (Set<Switch> switches : Measures.everyChoice()) {
            Rulebook rulebook = Measures.with(switches);
            List<Liability> liabilities = RandomTimelines.officer(random, rulebook, 30);
            Book book = new Book();
            book.settle(OFFICER, liabilities, rulebook);
            Explanation explanation = explain(book, liabilities, rulebook, true);
            for (Posted posted : book.entries) {
                assertEquals(1, explanation.only(posted.number()).sections().size());
            }
            assertFalse(explanation.text().contains("null"));
        }
    }

    @Test
    void everyChargeIsTheTotalLessWhatIsNamedAsWithheldBefore() {
        Rulebook rulebook = Measures.with();
        Random random = new Random(28);
        for (int run = 0; run < 100; run++) {
            Book book = new Book();
            book.settle(OFFICER, RandomTimelines.officer(random, rulebook, 30), rulebook);
            Links links = new Links(book.standing(OFFICER));
            for (Posted posted : book.entries) {
                Optional<Integer> total = rulebook.sanctions().stream()
                        .filter(rule -> rule.item().isPresent()
                                && rule.item().equals(posted.entry().item()))
                        .map(rule -> rule.months().orElse(0))
                        .findFirst();
                int before = links.withheldBefore(posted).stream()
                        .mapToInt(each -> each.entry().months())
                        .sum();
                assertEquals(
                        Math.max(0, total.orElse(0) - before), posted.entry().months());
            }
        }
    }

    private static String entry(long number, String liabilities, Switch... switches) {
        String text = explain(liabilities, true, switches).only(number).text();
        return text.substring(text.indexOf("\n\n") + 2);
    }

    private static Explanation explain(String text, boolean points, Switch... switches) {
        Rulebook rulebook = Measures.with(switches);
        List<Liability> liabilities = Timeline.liabilities(text, rulebook);
        Book book = new Book();
        book.settle(OFFICER, liabilities, rulebook);
        return explain(book, liabilities, rulebook, points);
    }

    private static Explanation explain(Book book, List<Liability> liabilities, Rulebook rulebook, boolean points) {
        Forecast forecast = Forecast.of(liabilities, rulebook, AS_OF);
        return new Explainer(rulebook, SOURCES, Sequel.UNKNOWN, points)
                .explain("张三（工号0001）", book.standing(OFFICER), forecast, AS_OF);
    }
}
