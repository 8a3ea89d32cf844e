package org.taizhang.publication.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.taizhang.message.Words;
import org.taizhang.publication.PaperKind;
import org.taizhang.publication.PaperTag;
import org.taizhang.publication.PaperTag.Content;

/** What is wrong with a template's tags. */
final class TemplateCheck {

    private final PaperKind kind;
    private final String file;

    TemplateCheck(PaperKind kind, String file) {
        this.kind = kind;
        this.file = file;
    }

    /** Every problem, in the order of the template, what it misses last. */
    List<Words> problems(XWPFDocument document) {
        List<Words> problems = new ArrayList<>();
        Set<String> said = new HashSet<>();
        Set<XmlObject> body =
                document.getParagraphs().stream().map(XWPFParagraph::getCTP).collect(Collectors.toSet());
        for (TagLine line : TagLine.of(document)) {
            line.broken().ifPresent(text -> problems.add(Words.of("template.broken-tag", file, text)));
            for (String name : line.tags()) {
                said.add(name);
                check(name, line, body).ifPresent(problems::add);
            }
        }
        kind.tags().stream()
                .filter(PaperTag::required)
                .filter(tag -> !said.contains(tag.name()))
                .forEach(tag -> problems.add(Words.of("template.missing-tag", file, tag.written())));
        return problems;
    }

    private Optional<Words> check(String name, TagLine line, Set<XmlObject> body) {
        Optional<PaperTag> tag = kind.tag(name);
        if (tag.isEmpty()) {
            String known = kind.tags().stream().map(PaperTag::name).collect(Collectors.joining("、"));
            return Optional.of(Words.of("template.unknown-tag", file, "{{" + name + "}}", known));
        }
        boolean alone = line.isOnlyTags() && line.tags().size() == 1;
        if (tag.get().content() == Content.BLOCKS && !(alone && body.contains(line.paragraph()))) {
            return Optional.of(
                    Words.of("template.misplaced-tag", file, tag.get().written()));
        }
        return Optional.empty();
    }
}
