package org.taizhang.publication.bulletin;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Masks names in texts that people wrote: {@code 张某某} for a person, {@code 某公司} for an organisation. */
final class NameMask {

    private static final int SHORTEST = 2;
    private static final String PERSON = "某某";
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；:：/\\s（）()\\[\\]“”\"]+|诉|等\\S{0,2}人|原审|再审|[与和及]");
    private static final Pattern STANDING = Pattern.compile("^(?:申请执行人|被执行人|被上诉人|上诉人|被申请人|申请人|被申诉人|申诉人|"
            + "被告单位|被告人|被告|原告人|原告|第三人|自诉人|附带民事诉讼|被害人|异议人|案外人|罪犯|赔偿请求人|赔偿义务机关)+");
    private static final List<String> COMPOUND = List.of(
            "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "端木", "东方", "独孤", "南宫", "呼延",
            "完颜", "耶律");
    private static final List<String> ORGANISATIONS = List.of(
            "公司", "合作社", "农场", "林场", "工厂", "银行", "信用社", "中心", "医院", "学校", "大学", "中学", "小学", "幼儿园", "委员会", "人民政府", "派出所",
            "检察院", "法院", "事务所", "经营部", "商店", "超市", "饭店", "宾馆", "协会", "集团", "工作室", "商行", "厂", "店", "局", "队", "站", "所",
            "部", "社", "院");

    private final Map<String, String> masks = new LinkedHashMap<>();

    private NameMask(Stream<String> names) {
        names.filter(name -> name.length() >= SHORTEST && !name.contains("某"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> masks.put(name, mask(name)));
    }

    /**
     * A mask for some names.
     *
     * @param parties 当事人 as the office wrote them, several in one text, or empty
     * @param others names of persons
     */
    static NameMask of(String parties, Collection<String> others) {
        return new NameMask(Stream.concat(
                BETWEEN.splitAsStream(parties)
                        .map(name -> STANDING.matcher(name).replaceFirst("")),
                others.stream()));
    }

    /** The text with every one of the names masked. */
    String mask(CharSequence text) {
        String masked = text.toString();
        for (Map.Entry<String, String> name : masks.entrySet()) {
            masked = masked.replace(name.getKey(), name.getValue());
        }
        return masked;
    }

    private static String mask(String name) {
        return ORGANISATIONS.stream()
                .filter(end -> name.length() > end.length() + 1 && name.endsWith(end))
                .findFirst()
                .map(end -> "某" + end)
                .orElseGet(() -> surname(name) + PERSON);
    }

    private static String surname(String name) {
        boolean compound = name.length() > SHORTEST && COMPOUND.contains(name.substring(0, SHORTEST));
        return compound ? name.substring(0, SHORTEST) : new String(Character.toChars(name.codePointAt(0)));
    }
}
