package org.taizhang.publication.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.clock.CaseClock;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Finding.Reconsideration.Result;
import org.taizhang.grading.Basis;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.GradedFinding;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.CaseFile;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.NoticeRules;
import org.taizhang.rulebook.NoticeRules.Right;
import org.taizhang.rulebook.Rulebook;

/** The recognition of a liability as a notice tells it, and the rights against it. */
final class RecognitionText {

    private final Rulebook rulebook;
    private final Entry liability;
    private final Optional<CaseFile> file;
    private final List<GradedFinding> findings;

    RecognitionText(Rulebook rulebook, Entry liability, Optional<CaseFile> file) {
        this.rulebook = rulebook;
        this.liability = liability;
        this.file = file;
        this.findings = file.stream()
                .flatMap(each -> each.graded().findings().stream())
                .filter(this::bears)
                .toList();
    }

    private boolean bears(GradedFinding finding) {
        return finding.state() == FindingState.CONFIRMED
                && liability.articles().contains(finding.circumstance().provision())
                && finding.attribution().liable().stream()
                        .anyMatch(liable -> liable.officerNo().equals(liability.officerNo()));
    }

    /** What was recognised, by which circumstances, on what facts, and by which rule the officer is liable. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        String cause = file.map(each -> each.registration().cause()).orElse("");
        paragraphs.add(ChineseDate.of(liability.effective()) + "，经案件质量评查，在" + liability.caseNo() + cause + "一案（评查编号"
                + liability.evaluationNo() + "）中，认定你承担"
                + rulebook.grade(liability.grade()).liability() + "1件次，负"
                + rulebook.label(liability.role()) + documents() + "。");
        paragraphs.add(liability.articles().stream()
                .map(rulebook::quotation)
                .collect(Collectors.joining("，以及", "差错情形：属于", "规定的情形。")));
        String facts = findings.stream()
                .map(finding -> finding.finding().ground().strip().replaceFirst("[。；，]$", ""))
                .filter(ground -> !ground.isBlank())
                .distinct()
                .collect(Collectors.joining("；"));
        if (!facts.isEmpty()) {
            paragraphs.add("具体事实：" + facts + "。");
        }
        findings.stream()
                .flatMap(finding -> finding.attribution().basis() instanceof Basis.Derived derived
                        ? Stream.of(derived.clause())
                        : Stream.empty())
                .distinct()
                .forEach(clause -> paragraphs.add("责任划分：依照" + rulebook.quotation(clause) + "的规定认定。"));
        return paragraphs;
    }

    private String documents() {
        List<String> numbers = findings.stream()
                .map(finding -> finding.finding().documentNo())
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
        return numbers.isEmpty() ? "" : "（认定文号：" + String.join("、", numbers) + "）";
    }

    /** A right in words, with its period, its provision, and where it stands in this case. */
    String right(Right right) {
        Optional<ClockRule> clock = right.clock().flatMap(rulebook::clock);
        String text = clock.map(rule ->
                        right.text().replace(NoticeRules.PERIOD, rule.length().label()))
                .orElse(right.text());
        String quoted = "（" + rulebook.quotation(right.provision()) + "）";
        String stands = clock.filter(rule -> rule.scope().perFinding())
                .map(this::standing)
                .orElse("");
        return text.replaceFirst("。$", quoted + "。") + stands;
    }

    private String standing(ClockRule rule) {
        List<String> sentences = findings.stream()
                .flatMap(finding -> clocks(rule, finding.finding())
                        .map(clock -> period(clock) + reconsideration(finding.finding(), clock)))
                .distinct()
                .toList();
        return String.join("", sentences);
    }

    private Stream<CaseClock> clocks(ClockRule rule, Finding finding) {
        return file.stream()
                .flatMap(each -> each.clocks().stream())
                .filter(clock -> clock.rule().id().equals(rule.id()))
                .filter(clock ->
                        clock.subject().finding().filter(finding.key()::equals).isPresent())
                .filter(clock -> clock.started().isPresent());
    }

    private static String period(CaseClock clock) {
        return "就本次认定，该期限自" + ChineseDate.of(clock.started().orElseThrow()) + "起算，至"
                + ChineseDate.of(clock.deadline().orElseThrow().last()) + "届满";
    }

    private static String reconsideration(Finding finding, CaseClock clock) {
        if (clock.stopped().isEmpty()) {
            return "，未见申请复议的记载。";
        }
        String decided = finding.reconsideration()
                .decided()
                .map(day -> finding.reconsideration()
                                .result()
                                .filter(Result.UPHELD::equals)
                                .isPresent()
                        ? "，经复议于" + ChineseDate.of(day) + "维持原认定"
                        : "")
                .orElse("");
        return "；你已于" + ChineseDate.of(clock.stopped().get()) + "申请复议" + decided + "。";
    }
}
