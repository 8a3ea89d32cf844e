package org.taizhang.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping of keys to nodes. A getter for a required key reports a missing or wrong value and returns a harmless
 * stand-in (empty, zero, the first allowed word), so that reading goes on; check {@link YamlProblems#isEmpty()} before
 * building on the values. Every getter marks its key as known; {@link #rejectUnknown()} reports the others.
 */
public final class YamlMap implements YamlNode {

    private final Place place;
    private final Map<String, YamlNode> nodes;
    private final Set<String> known = new LinkedHashSet<>();

    YamlMap(Place place, Map<String, YamlNode> nodes) {
        this.place = place;
        this.nodes = new LinkedHashMap<>(nodes);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String kind() {
        return "键值表";
    }

    /** The keys in the file's order; asking does not make them known. */
    public List<String> keys() {
        return List.copyOf(nodes.keySet());
    }

    /** Whether the key is there, with whatever value; asking does not make it known. */
    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** The node under a key, whatever its kind. */
    public Optional<YamlNode> node(String key) {
        known.add(key);
        return Optional.ofNullable(nodes.get(key));
    }

    /** A required text. */
    public String string(String key) {
        return scalar(key).asString();
    }

    /** A required whole number. */
    public int integer(String key) {
        return scalar(key).asInt();
    }

    /** A required decimal number. */
    public BigDecimal decimal(String key) {
        return scalar(key).asDecimal();
    }

    /** A required {@code true} or {@code false}. */
    public boolean bool(String key) {
        return scalar(key).asBoolean();
    }

    /** A required date (yyyy-MM-dd). */
    public LocalDate date(String key) {
        return scalar(key).asDate();
    }

    /** A required word out of the allowed ones. */
    public String oneOf(String key, Collection<String> allowed) {
        return scalar(key).asOneOf(allowed);
    }

    /** A required constant of an enumeration, written exactly as its name. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> allowed) {
        return Enum.valueOf(allowed, oneOf(key, names(allowed)));
    }

    /** A required list. */
    public YamlList list(String key) {
        return required(key, YamlList.class, "列表").orElseGet(() -> new YamlList(absent(key), List.of()));
    }

    /** A required map. */
    public YamlMap map(String key) {
        return required(key, YamlMap.class, "键值表").orElseGet(() -> new YamlMap(absent(key), Map.of()));
    }

    /** A text that may be missing. */
    public Optional<String> optionalString(String key) {
        return optionalScalar(key, YamlScalar::asString);
    }

    /** A {@code true} or {@code false} that may be missing. */
    public Optional<Boolean> optionalBool(String key) {
        return optionalScalar(key, YamlScalar::asBoolean);
    }

    /** One of the allowed words, or missing. */
    public Optional<String> optionalOneOf(String key, Collection<String> allowed) {
        return optionalScalar(key, scalar -> scalar.asOneOf(allowed));
    }

    /** A constant of an enumeration, or missing. */
    public <E extends Enum<E>> Optional<E> optionalOneOf(String key, Class<E> allowed) {
        return optionalOneOf(key, names(allowed)).map(name -> Enum.valueOf(allowed, name));
    }

    /** Reports every key, here and in the maps below, that no getter has asked for. */
    public void rejectUnknown() {
        nodes.forEach((key, node) -> {
            if (known.contains(key)) {
                descend(node);
            } else {
                node.problem("不认识的键");
            }
        });
    }

    YamlNode peek(String key) {
        return nodes.get(key);
    }

    private static void descend(YamlNode node) {
        if (node instanceof YamlMap map) {
            map.rejectUnknown();
        } else if (node instanceof YamlList list) {
            list.nodes().forEach(YamlMap::descend);
        }
    }

    private YamlScalar scalar(String key) {
        return required(key, YamlScalar.class, "单个值").orElseGet(() -> new YamlScalar(absent(key), null));
    }

    private <T> Optional<T> optionalScalar(String key, Function<YamlScalar, T> conversion) {
        return find(key, YamlScalar.class, "单个值").map(conversion);
    }

    private <N extends YamlNode> Optional<N> required(String key, Class<N> kind, String expected) {
        if (!has(key)) {
            problem("缺少“" + key + "”");
        }
        return find(key, kind, expected);
    }

    private <N extends YamlNode> Optional<N> find(String key, Class<N> kind, String expected) {
        Optional<YamlNode> node = node(key);
        node.filter(other -> !kind.isInstance(other))
                .ifPresent(other -> other.problem("应为" + expected + "，实为" + other.kind()));
        return node.filter(kind::isInstance).map(kind::cast);
    }

    private Place absent(String key) {
        return place.key(key, place.line()).muted();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    }
}
