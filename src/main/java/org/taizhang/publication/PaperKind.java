package org.taizhang.publication;

import static org.taizhang.publication.PaperTag.Content.BLOCKS;
import static org.taizhang.publication.PaperTag.Content.LINE;
import static org.taizhang.publication.PaperTag.Content.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents that are made from a Word template of the office's own, with the tags each may say. */
public enum PaperKind {
    /** 案件质量评查情况通报. */
    BULLETIN(
            required("发文机关", TEXT),
            optional("草稿标识", TEXT),
            required("发文字号", TEXT),
            required("标题", TEXT),
            required("主送机关", TEXT),
            required("正文", BLOCKS),
            required("附件说明", LINE),
            required("成文日期", TEXT),
            required("附件", BLOCKS)),
    /** 告知书. */
    NOTICE(
            required("发文机关", TEXT),
            required("文书名称", TEXT),
            optional("文号", LINE),
            required("受送达人", TEXT),
            required("正文", BLOCKS),
            required("成文日期", TEXT),
            optional("姓名", TEXT),
            optional("工号", TEXT),
            optional("部门", TEXT),
            optional("职务", TEXT),
            optional("依据条款", TEXT),
            optional("处理措施", TEXT)),
    /** 会议议程. */
    AGENDA(
            required("发文机关", TEXT),
            required("标题", TEXT),
            optional("会议日期", LINE),
            required("正文", BLOCKS),
            optional("成文日期", TEXT));

    private final List<PaperTag> tags;

    PaperKind(PaperTag... tags) {
        this.tags = List.of(tags);
    }

    /** The name of its template's file. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".docx";
    }

    /** The tags that its template may say. */
    public List<PaperTag> tags() {
        return tags;
    }

    /** The tag of that name, if the kind has it. */
    public Optional<PaperTag> tag(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).findFirst();
    }

    private static PaperTag required(String name, PaperTag.Content content) {
        return new PaperTag(name, content, true);
    }

    private static PaperTag optional(String name, PaperTag.Content content) {
        return new PaperTag(name, content, false);
    }
}
