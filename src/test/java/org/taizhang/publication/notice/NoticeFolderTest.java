package org.taizhang.publication.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of notices' files, which have the officer's in them, where nobody may be named. */
class NoticeFolderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/h/notices/a/2026-10/告知书-000012-0003-张三-决定.docx | /h/notices/a/2026-10/告知书-000012-0003-*-决定.docx",
                "告知书-000012-0003-买买提-艾力-撤销.docx 不能写入 | 告知书-000012-0003-*-撤销.docx 不能写入",
                "告知书-000012-0003-决定.docx | 告知书-000012-0003-决定.docx",
                "ledgers/a/责任追究台账.xlsx | ledgers/a/责任追究台账.xlsx",
            })
    void standWithoutTheOfficers(String text, String unnamed) {
        assertThat(NoticeFolder.withoutNames(text)).isEqualTo(unnamed);
    }
}
