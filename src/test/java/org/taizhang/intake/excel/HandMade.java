package org.taizhang.intake.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of parts written by hand, for what no library would write. */
final class HandMade {

    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private HandMade() {}

    /** A workbook of one sheet 甲 with the given rows. */
    static HandMade withRows(String rows) {
        return withSheet("<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    static HandMade withSheet(String sheet) {
        return new HandMade()
                .part("[Content_Types].xml", """
                        <Types xmlns="%s"><Default Extension="xml" ContentType="application/xml"/>\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>""".formatted(TYPES, SHEET_TYPE, SHEET_TYPE))
                .part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"甲\" sheetId=\"1\" r:id=\"id0\"/></sheets></workbook>"
                                .formatted(MAIN, OFFICE))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships(
                                "worksheet", "worksheets/sheet1.xml",
                                "sharedStrings", "/xl/sharedStrings.xml",
                                "styles", "styles.xml"))
                .part("xl/worksheets/sheet1.xml", sheet)
                .sharedStrings("<si><t>一</t></si>")
                .styles("", "<xf numFmtId=\"0\"/>");
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + LINKS + "\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"id%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    HandMade sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
    }

    HandMade styles(String numFmts, String xfs) {
        return part(
                "xl/styles.xml",
                "<styleSheet %s><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>".formatted(MAIN, numFmts, xfs));
    }

    HandMade part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    HandMade part(String name, String xml, Charset charset) {
        parts.put(name, xml.getBytes(charset));
        return this;
    }

    HandMade without(String name) {
        parts.remove(name);
        return this;
    }

    /** Changes a part that is there. */
    HandMade replace(String name, String from, String to) {
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!xml.contains(from)) {
            throw new IllegalArgumentException(name + " doesn't contain " + from);
        }
        return part(name, xml.replace(from, to));
    }

    HandMade replaceFirst(String name, String from, String to) {
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        int at = xml.indexOf(from);
        return part(name, xml.substring(0, at) + to + xml.substring(at + from.length()));
    }

    HandMade utf16(String name) {
        return part(name, new String(parts.get(name), StandardCharsets.UTF_8), StandardCharsets.UTF_16);
    }

    Path save(Path folder) throws IOException {
        return save(folder, "手工.xlsx");
    }

    Path save(Path folder, String name) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }
}
