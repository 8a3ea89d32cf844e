package org.taizhang.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Kinds of case (刑事, 民事 …) after the type code of the case number; which code is of which kind is kept as data. */
public final class CaseKinds {

    private static final String REST = "*";
    private static final List<Kind> KINDS = load();

    private CaseKinds() {}

    /** Every kind's name, in the order in which tables show them. */
    public static List<String> labels() {
        return KINDS.stream().map(Kind::label).distinct().toList();
    }

    /** The kind of the case with that number; what isn't a case number, or of a type not listed, is of the kind for the rest. */
    public static String of(String caseNo) {
        String type = CaseNumber.parse(caseNo).map(CaseKinds::type).orElse("");
        return KINDS.stream()
                .filter(kind -> kind.start().equals(REST) || type.startsWith(kind.start()))
                .max(Comparator.comparingInt(Kind::weight))
                .orElseThrow()
                .label();
    }

    /** The type without a specialised code before it; of an old number the type that its words end with. */
    private static String type(CaseNumber number) {
        return number.isOldForm()
                ? CaseCodes.lastType(number.court()).orElse("")
                : CaseCodes.type(number.type()).orElse(number.type());
    }

    private static List<Kind> load() {
        List<Kind> kinds = new ArrayList<>();
        CaseCodes.lines("kinds.txt").forEach(line -> {
            List<String> words = Stream.of(line.split("\\s+")).toList();
            words.stream().skip(1).forEach(start -> kinds.add(new Kind(words.get(0), start)));
        });
        return List.copyOf(kinds);
    }

    /** A kind and how the types that it takes begin. */
    private record Kind(String label, String start) {

        int weight() {
            return start.equals(REST) ? 0 : start.length();
        }
    }
}
