package org.taizhang.bench.workload;

import java.util.List;
import java.util.Random;

/**
 * A finding that the Measures know, with the cells that its item asks for.
 *
 * @param share how many of a hundred findings are of this kind
 * @param provision 条款
 * @param derived whether the officers follow from who took part (Art. 22) and are not named
 * @param fault 主观
 * @param consequence 后果
 * @param correction 更正情况
 */
record FindingKind(int share, String provision, boolean derived, String fault, String consequence, String correction) {

    private static final String ORDINARY = "一般过失";

    private static final List<FindingKind> KINDS = List.of(
            named(16, "17-1"),
            named(12, "17-2"),
            named(10, "17-4"),
            new FindingKind(9, "17-5", false, ORDINARY, "", "未及时更正"),
            named(10, "17-6"),
            new FindingKind(8, "17-7", false, ORDINARY, "不良影响", ""),
            named(5, "17-8"),
            named(8, "18-1"),
            derived(8, "18-2"),
            derived(4, "18-3"),
            named(3, "18-4"),
            derived(2, "19-5"),
            named(2, "19-7"),
            derived(2, "19-8"),
            new FindingKind(1, "20-3", false, "故意", "", ""));

    static FindingKind draw(Random random) {
        int ticket = random.nextInt(KINDS.stream().mapToInt(FindingKind::share).sum());
        for (FindingKind kind : KINDS) {
            ticket -= kind.share;
            if (ticket < 0) {
                return kind;
            }
        }
        throw new AssertionError("shares don't add up");
    }

    /** Another kind than this. */
    FindingKind next() {
        return KINDS.get((KINDS.indexOf(this) + 1) % KINDS.size());
    }

    /** A grade that the item isn't of. */
    String otherGrade() {
        return provision.startsWith("17") ? "重大差错" : "瑕疵差错";
    }

    private static FindingKind named(int share, String provision) {
        return new FindingKind(share, provision, false, ORDINARY, "", "");
    }

    private static FindingKind derived(int share, String provision) {
        return new FindingKind(share, provision, true, "", "", "");
    }
}
