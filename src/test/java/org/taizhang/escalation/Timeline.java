package org.taizhang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** Liabilities and outcomes as a lawyer would jot them down in a table. */
public final class Timeline {

    private Timeline() {}

    /**
     * Reads {@code 2025-01-10 FLAW; 2025-06-01 MAJOR SECONDARY; 2025-12-01 GENERAL staff}: PRIMARY where no role is
     * given; {@code x3} at the end for several of the same day; evaluations are numbered as they stand.
     */
    public static List<Liability> liabilities(String text, Rulebook rulebook) {
        List<Liability> all = new ArrayList<>();
        for (String part : text.split(";")) {
            List<String> words = Arrays.asList(part.strip().split(" +"));
            int times = words.stream()
                    .filter(word -> word.matches("x\\d+"))
                    .mapToInt(word -> Integer.parseInt(word.substring(1)))
                    .findFirst()
                    .orElse(1);
            for (int i = 0; i < times; i++) {
                all.add(liability(words, all.size() + 1, rulebook));
            }
        }
        return all;
    }

    private static Liability liability(List<String> words, int number, Rulebook rulebook) {
        Grade grade = rulebook.grade(words.get(1));
        return of(
                number,
                LocalDate.parse(words.get(0)),
                grade,
                words.contains("SECONDARY") ? Role.SECONDARY : Role.PRIMARY,
                words.contains("staff"));
    }

    /** A liability of an evaluation with that number. */
    public static Liability of(int number, LocalDate effective, Grade grade, Role role, boolean staff) {
        String evaluationNo = String.format("2025-%04d", number);
        return new Liability(
                effective,
                grade,
                role,
                evaluationNo,
                "（2025）吉0721民初" + number + "号",
                List.of(new Provision(17 + grade.rank(), 1)),
                1,
                staff);
    }

    /** What followed, but for the liabilities themselves: {@code 28-2:0 GENERAL/PRIMARY 28-3:1}; {@code -} without item. */
    static String outcome(Outcome outcome) {
        return outcome.steps().stream()
                .filter(step -> !(step instanceof Step.Recognised))
                .map(Timeline::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(Step step) {
        if (step instanceof Step.Sanctioned sanctioned) {
            String item = sanctioned
                    .rule()
                    .flatMap(rule -> rule.item())
                    .map(Provision::code)
                    .orElse("-");
            return item + ":" + sanctioned.months() + (sanctioned.afterRemoval() ? "!" : "");
        }
        return step.grade().code() + "/" + step.role();
    }
}
