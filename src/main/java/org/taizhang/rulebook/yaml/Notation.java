package org.taizhang.rulebook.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Span;

/** How a rulebook file writes provisions ({@code 17-1}, {@code 29}) and periods ({@code 3 working-days}). */
final class Notation {

    private static final Pattern PROVISION = Pattern.compile("[1-9][0-9]{0,2}(-[1-9][0-9]?)?");
    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,2}) ([a-z-]+?)s?");
    private static final Map<String, Span.Unit> UNITS = Map.of(
            "year", Span.Unit.YEARS,
            "month", Span.Unit.MONTHS,
            "day", Span.Unit.DAYS,
            "working-day", Span.Unit.WORKING_DAYS,
            "quarter", Span.Unit.QUARTERS);

    private Notation() {}

    static Optional<Provision> provision(String text) {
        return PROVISION.matcher(text).matches() ? Optional.of(Provision.of(text)) : Optional.empty();
    }

    static Optional<Span> span(String text) {
        Matcher matcher = SPAN.matcher(text);
        return matcher.matches() && UNITS.containsKey(matcher.group(2))
                ? Optional.of(new Span(Integer.parseInt(matcher.group(1)), UNITS.get(matcher.group(2))))
                : Optional.empty();
    }
}
