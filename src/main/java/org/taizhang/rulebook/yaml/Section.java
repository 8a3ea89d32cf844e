package org.taizhang.rulebook.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Span;
import org.taizhang.yaml.YamlList;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlProblems;
import org.taizhang.yaml.YamlScalar;

/**
 * A mapping of a rulebook file, read in a rulebook's terms. What cannot be read is reported and comes out as
 * {@code null}, never as a stand-in that later checks would complain about again.
 */
final class Section {

    private final YamlMap map;
    private final YamlProblems problems;
    private final int before;

    Section(YamlMap map, YamlProblems problems) {
        this.map = map;
        this.problems = problems;
        this.before = count();
    }

    boolean has(String key) {
        return map.has(key);
    }

    List<String> keys() {
        return map.keys();
    }

    String text(String key) {
        String text = sound(() -> map.string(key));
        if (text != null && text.isBlank()) {
            problem(key, Mistake.BLANK);
            return null;
        }
        return text;
    }

    /** A number of at least {@code least}. */
    int number(String key, int least) {
        Integer number = sound(() -> map.integer(key));
        if (number != null && number < least) {
            problem(key, Mistake.TOO_SMALL, least, number);
        }
        return number == null ? least : number;
    }

    OptionalInt optionalNumber(String key, int least) {
        return has(key) ? OptionalInt.of(number(key, least)) : OptionalInt.empty();
    }

    /** Yes or no; no where it is absent. */
    boolean flag(String key) {
        return map.optionalBool(key).orElse(false);
    }

    LocalDate date(String key) {
        return sound(() -> map.date(key));
    }

    Provision provision(String key) {
        return parsed(key, Notation::provision, Mistake.PROVISION_FORM);
    }

    /** Provisions; at least one. */
    List<Provision> provisions(String key) {
        reportEmpty(key);
        List<Provision> provisions = new ArrayList<>();
        for (YamlScalar each : map.list(key).scalars()) {
            Notation.provision(each.asString())
                    .ifPresentOrElse(provisions::add, () -> each.problem(Mistake.PROVISION_FORM.in(each.asString())));
        }
        return provisions;
    }

    Span span(String key) {
        return parsed(key, Notation::span, Mistake.SPAN_FORM);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return sound(() -> map.oneOf(key, type));
    }

    /** What the word under a key stands for. */
    <T> T choice(String key, Map<String, T> allowed) {
        String word = reference(key, allowed.keySet());
        return word == null ? null : allowed.get(word);
    }

    /** A name that is defined elsewhere in the file. */
    String reference(String key, Collection<String> defined) {
        String name = text(key);
        if (name != null && !defined.contains(name)) {
            problem(key, Mistake.UNKNOWN, name, String.join("、", defined));
            return null;
        }
        return name;
    }

    /** Names that are defined elsewhere; at least one. */
    List<String> references(String key, Collection<String> defined) {
        List<YamlScalar> names = map.list(key).scalars();
        reportEmpty(key);
        names.stream()
                .filter(name -> !defined.contains(name.asString()))
                .forEach(name -> name.problem(Mistake.UNKNOWN.in(name.asString(), String.join("、", defined))));
        return names.stream().map(YamlScalar::asString).toList();
    }

    List<String> texts(String key) {
        return map.list(key).strings();
    }

    /** What the mapping under a key stands for. */
    <T> Optional<T> within(String key, Function<Section, Optional<T>> reader) {
        int start = count();
        YamlMap inner = map.map(key);
        return count() == start ? reader.apply(new Section(inner, problems)) : Optional.empty();
    }

    /** Reads the mapping under a key, if there is one. */
    void ifPresent(String key, Consumer<Section> reader) {
        if (has(key)) {
            within(key, inner -> {
                reader.accept(inner);
                return Optional.empty();
            });
        }
    }

    /** The mappings of a list of at least one. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        each(key, sections::add);
        return sections;
    }

    void each(String key, Consumer<Section> reader) {
        reportEmpty(key);
        map.list(key).maps().forEach(inner -> reader.accept(new Section(inner, problems)));
    }

    /** What the mappings of a list of at least one stand for; those with problems are left out. */
    <T> List<T> list(String key, Function<Section, Optional<T>> reader) {
        reportEmpty(key);
        return possiblyEmptyList(key, reader);
    }

    <T> List<T> possiblyEmptyList(String key, Function<Section, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        map.list(key)
                .maps()
                .forEach(inner -> reader.apply(new Section(inner, problems)).ifPresent(values::add));
        return List.copyOf(values);
    }

    /** This mapping, whose {@link #build} looks only at what is reported from now on. */
    Section here() {
        return new Section(map, problems);
    }

    /** The value, unless something in this mapping has been reported. */
    <T> Optional<T> build(Supplier<T> value) {
        return count() == before ? Optional.of(value.get()) : Optional.empty();
    }

    void problem(Mistake mistake, Object... arguments) {
        map.problem(mistake.in(arguments));
    }

    /** Reports at the line of a key, or of the mapping where the key is absent. */
    void problem(String key, Mistake mistake, Object... arguments) {
        map.node(key).ifPresentOrElse(node -> node.problem(mistake.in(arguments)), () -> problem(mistake, arguments));
    }

    private void reportEmpty(String key) {
        map.node(key)
                .filter(node -> node instanceof YamlList list && list.size() == 0)
                .ifPresent(list -> problem(key, Mistake.EMPTY_LIST));
    }

    private <T> T parsed(String key, Function<String, Optional<T>> parser, Mistake mistake) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            problem(key, mistake, text);
        }
        return value.orElse(null);
    }

    private <T> T sound(Supplier<T> reading) {
        int start = count();
        T value = reading.get();
        return count() == start ? value : null;
    }

    private int count() {
        return problems.all().size();
    }
}
