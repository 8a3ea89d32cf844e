package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameClaimsTest {

    private static final List<String> NAMES = List.of("张三", "张 三", "李四", "王五");

    private final NameClaims claims = new NameClaims();

    @Test
    void aNameCountsWhileAnEvaluationThatGivesItStands() {
        claims.claim("0001", "张三", "A");
        claims.claim("0001", "李四", "B");
        claims.claim("0001", "李四", "C");
        claims.withdraw("B");
        assertThat(claims.otherThan("0001", "张三")).containsExactly("李四");
        claims.withdraw("C");
        assertThat(claims.otherThan("0001", "张三")).isEmpty();
    }

    @Test
    void whatIsWithdrawnFurtherUpIsNeverClaimed() {
        claims.withdraw("A");
        claims.claim("0001", "李四", "A");
        assertThat(claims.otherThan("0001", "张三")).isEmpty();
    }

    @Test
    void aNameThatManyGiveIsNotTakenBack() {
        for (int i = 0; i < 40; i++) {
            claims.claim("0001", "李四", "E" + i);
        }
        for (int i = 0; i < 40; i++) {
            claims.withdraw("E" + i);
        }
        assertThat(claims.otherThan("0001", "张三")).containsExactly("李四");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void onceCompleteTheySayTheSame(long seed) {
        Random random = new Random(seed);
        NameClaims another = new NameClaims();
        for (int i = 0; i < 500; i++) {
            NameClaims one = random.nextBoolean() ? claims : another;
            String evaluation = "E" + random.nextInt(40);
            if (random.nextInt(12) == 0) {
                one.withdraw(evaluation);
            } else {
                one.claim(officer(random), NAMES.get(random.nextInt(NAMES.size())), evaluation);
            }
        }
        claims.add(another);
        List<?> before = all();

        claims.complete();

        assertThat(all()).isEqualTo(before);
        assertThatThrownBy(() -> claims.claim("0001", "张三", "E")).isInstanceOf(IllegalStateException.class);
    }

    private static String officer(Random random) {
        return "000" + random.nextInt(30);
    }

    private List<?> all() {
        return IntStream.range(0, 30)
                .mapToObj(number -> NAMES.stream()
                        .map(name -> claims.otherThan("000" + number, name))
                        .toList())
                .toList();
    }
}
