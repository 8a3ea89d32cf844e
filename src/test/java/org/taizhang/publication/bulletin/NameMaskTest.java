package org.taizhang.publication.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈静强诉吉林大地商贸有限公司            | 陈静强起诉吉林大地商贸有限公司，陈静强未到庭 | 陈某某起诉某公司，陈某某未到庭
            原告张三，被告李四、王五                | 张三与李四、王五恶意串通                   | 张某某与李某某、王某某恶意串通
            上诉人（原审被告）：欧阳建国            | 欧阳建国的签名系伪造                       | 欧阳某某的签名系伪造
            斯琴高娃与乌云其木格                    | 乌云其木格的送达回证缺失                   | 乌某某的送达回证缺失
            申请执行人白音农村信用社；被执行人赵六  | 白音农村信用社申请查封赵六的房屋           | 某信用社申请查封赵某某的房屋
            张三、张三丰                            | 张三丰代张三签收                           | 张某某代张某某签收
            吉林某某商贸有限公司                    | 吉林某某商贸有限公司未获通知               | 吉林某某商贸有限公司未获通知
            ''                                      | 承办人赵喆未通知当事人                     | 承办人赵某某未通知当事人
            𠮷田                                    | 𠮷田未到庭                                 | 𠮷某某未到庭
            """)
    void namesInTheTextAreMasked(String parties, String text, String masked) {
        assertThat(NameMask.of(parties, List.of("赵喆")).mask(text)).isEqualTo(masked);
    }
}
