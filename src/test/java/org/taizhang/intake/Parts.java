package org.taizhang.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a finished workbook, to be changed in ways that no library would write. */
public final class Parts {

    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String STYLES = "xl/styles.xml";
    public static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    /** The parts of a workbook. */
    public static Parts of(Path workbook) throws IOException {
        Parts parts = new Parts();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                parts.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    /** The name of the part that holds a sheet. */
    public String sheet(String name) {
        String id = group(text(WORKBOOK), "<sheet name=\"" + name + "\" r:id=\"(\\w+)\"");
        String target = group(text("xl/_rels/workbook.xml.rels"), "Id=\"" + id + "\" Target=\"([^\"]+)\"");
        return "xl/" + target;
    }

    /** The names of the parts that hold our five sheets and what they need. */
    public List<String> used() {
        return List.of(
                WORKBOOK, STRINGS, STYLES, sheet("评查登记"), sheet("办案人员"), sheet("差错认定"), sheet("人员名册"), sheet("处理决定"));
    }

    /** The text of a part. */
    public String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** Adds a part, or replaces it. */
    public Parts put(String part, String text) {
        return put(part, text, StandardCharsets.UTF_8);
    }

    Parts put(String part, String text, Charset charset) {
        return put(part, text.getBytes(charset));
    }

    /** Adds a part, or replaces it. */
    public Parts put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** Changes the text of a part; fails where that changes nothing. */
    public Parts edit(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + part);
        }
        return put(part, after);
    }

    /** Changes the text of a part, if there is anything to change. */
    Parts rewrite(String part, UnaryOperator<String> change) {
        return put(part, change.apply(text(part)));
    }

    /** Replaces a text of a part that must be there. */
    public Parts replace(String part, String from, String to) {
        return edit(part, text -> text.replace(from, to));
    }

    /** Writes the workbook. */
    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String group(String text, String regex) {
        Matcher found = Pattern.compile(regex).matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + regex);
        }
        return found.group(1);
    }
}
