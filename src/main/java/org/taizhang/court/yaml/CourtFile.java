package org.taizhang.court.yaml;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.court.Court;
import org.taizhang.court.Court.BulletinSettings;
import org.taizhang.court.Court.Naming;
import org.taizhang.court.Court.ReviewSettings;
import org.taizhang.yaml.StrictYaml;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlProblems;
import org.taizhang.yaml.YamlScalar;

/** Reads the settings of a court, {@code data/courts/<id>.yml}. */
public final class CourtFile {

    private static final String SUFFIX = ".yml";
    private static final String MANUAL = "manual";
    private static final int DEFAULT_ISSUE_DAY = 5;
    private static final int LAST_ISSUE_DAY = 28;
    private static final Map<String, Naming> NAMING =
            Map.of("all", Naming.ALL, "from-named-item", Naming.FROM_NAMED_ITEM, "none", Naming.NONE);
    private static final List<String> NAMING_WORDS = List.of("all", "from-named-item", "none");

    private static final String NIGHTLY = "nightly";
    private static final Pattern FACTOR = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,4})?");
    private static final BigDecimal HIGHEST_FACTOR = BigDecimal.TEN;

    private final YamlMap root;
    private final YamlProblems problems;

    private CourtFile(YamlMap root, YamlProblems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The court that a file describes; empty where it has problems, which are added to the others. */
    public static Optional<Court> read(Path file, YamlProblems problems) {
        YamlProblems own = new YamlProblems();
        Optional<Court> court = new CourtFile(StrictYaml.read(file, own), own).court(id(file));
        own.all().forEach(problems::add);
        return court;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private Optional<Court> court(String fileId) {
        String id = id(fileId);
        String code = root.string("code");
        String name = root.string("name");
        String rulebook = root.string("rulebook");
        List<String> divisions = distinct("divisions");
        List<String> committee = distinct("committee");
        String prefix = root.string("document-prefix");
        BulletinSettings bulletin = bulletin(root.map("bulletin"));
        boolean pointsShown = root.bool("points-shown");
        ReviewSettings reviews = reviews();
        root.rejectUnknown();
        return problems.isEmpty()
                ? Optional.of(new Court(
                        id, code, name, rulebook, divisions, committee, prefix, bulletin, pointsShown, reviews))
                : Optional.empty();
    }

    private String id(String fileId) {
        String id = root.string("id");
        if (!id.isEmpty() && !id.equals(fileId)) {
            problem("id", "须与文件名一致，应为“" + fileId + "”");
        } else if (!id.isEmpty() && !Court.isId(id)) {
            problem("id", "只能用小写字母、数字和连字符");
        }
        return id;
    }

    private List<String> distinct(String key) {
        List<YamlScalar> items = root.list(key).scalars();
        Set<String> seen = new HashSet<>();
        for (YamlScalar item : items) {
            if (!seen.add(item.asString())) {
                item.problem("重复");
            }
        }
        return items.stream().map(YamlScalar::text).toList();
    }

    private BulletinSettings bulletin(YamlMap map) {
        return new BulletinSettings(
                issueDay(map),
                NAMING.get(map.oneOf("names", NAMING_WORDS)),
                map.bool("ranking"),
                new StyleReader(map).style());
    }

    private OptionalInt issueDay(YamlMap map) {
        Optional<String> issue = map.optionalString("issue");
        if (issue.isEmpty()) {
            return OptionalInt.of(DEFAULT_ISSUE_DAY);
        }
        if (issue.get().equals(MANUAL)) {
            return OptionalInt.empty();
        }
        if (!issue.get().matches("[1-9][0-9]?") || Integer.parseInt(issue.get()) > LAST_ISSUE_DAY) {
            map.node("issue").orElseThrow().problem("应为 1 至 " + LAST_ISSUE_DAY + " 的整数或者 " + MANUAL);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(issue.get()));
    }

    private ReviewSettings reviews() {
        boolean nightly = root.optionalOneOf("assign", List.of(NIGHTLY, MANUAL))
                .orElse(MANUAL)
                .equals(NIGHTLY);
        return new ReviewSettings(
                nightly,
                root.optionalString("review-factor").map(this::factor).orElse(ReviewSettings.DEFAULT.factor()));
    }

    private BigDecimal factor(String written) {
        if (FACTOR.matcher(written).matches()) {
            BigDecimal factor = new BigDecimal(written);
            if (factor.signum() > 0 && factor.compareTo(HIGHEST_FACTOR) <= 0) {
                return factor;
            }
        }
        problem("review-factor", "应为大于 0、不超过 " + HIGHEST_FACTOR + " 的数");
        return ReviewSettings.DEFAULT.factor();
    }

    private void problem(String key, String message) {
        root.node(key).orElseThrow().problem(message);
    }
}
