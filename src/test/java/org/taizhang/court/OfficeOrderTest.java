package org.taizhang.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeOrderTest {

    private final OfficeOrder order = new OfficeOrder(List.of("立案庭", "刑庭", "民庭"));

    @Test
    void divisionsStandInTheOfficesOrderAndUnknownOnesLastByCodePoint() {
        assertThat(Stream.of("𠀀庭", "民庭", "乙庭", "立案庭", "\uFFFD庭", "刑庭", "丁庭").sorted(order.divisions()))
                .containsExactly("立案庭", "刑庭", "民庭", "丁庭", "乙庭", "\uFFFD庭", "𠀀庭");
    }

    @Test
    void officersStandByDivisionThenStaffNumber() {
        assertThat(Stream.of(
                                officer("0003", "民庭"),
                                officer("12", "刑庭"),
                                officer("0002", "外庭"),
                                officer("0001", "民庭"),
                                officer("0100", "刑庭"))
                        .sorted(order.officers())
                        .map(Officer::number))
                .containsExactly("0100", "12", "0001", "0003", "0002");
    }

    private static Officer officer(String number, String division) {
        return new Officer(number, "某", division, "", true, true);
    }
}
