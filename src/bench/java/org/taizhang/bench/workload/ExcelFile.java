package org.taizhang.bench.workload;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is written part by part, the table of texts last. */
final class ExcelFile implements Closeable {

    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int BUFFER = 1 << 16;

    private static final String STYLES = "<styleSheet xmlns=\"" + SPREADSHEET + "\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
            + "</styleSheet>";

    private final ZipOutputStream zip;
    private final StringTable strings;
    private int sheets;

    ExcelFile(Path file, List<String> sheetNames) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        strings = new StringTable(file.resolveSibling(file.getFileName() + ".strings"));
        part("[Content_Types].xml", contentTypes(sheetNames.size()));
        part("_rels/.rels", relationships(List.of(relationship(1, "officeDocument", "xl/workbook.xml"))));
        part("xl/workbook.xml", workbook(sheetNames));
        part("xl/_rels/workbook.xml.rels", relationships(workbookRelationships(sheetNames.size())));
        part("xl/styles.xml", STYLES);
    }

    /** Begins the next sheet; it must be finished before another part is begun. */
    SheetWriter sheet(List<String> headers) throws IOException {
        sheets++;
        begin("xl/worksheets/sheet" + sheets + ".xml");
        return new SheetWriter(
                new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER), strings, headers);
    }

    /** Writes the texts and ends the file. */
    void finish() throws IOException {
        begin("xl/sharedStrings.xml");
        strings.copyTo(zip);
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        strings.close();
        zip.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(HEAD));
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        zip.write(bytes(content));
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "workbook.xml", "sheet.main+xml");
        override(xml, "styles.xml", "styles+xml");
        override(xml, "sharedStrings.xml", "sharedStrings+xml");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/%s\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type));
    }

    private static String workbook(List<String> sheetNames) {
        StringBuilder xml =
                new StringBuilder("<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= sheetNames.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheetNames.get(i - 1), i, i));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static List<String> workbookRelationships(int sheets) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            all.add(relationship(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        all.add(relationship(sheets + 1, "styles", "styles.xml"));
        all.add(relationship(sheets + 2, "sharedStrings", "sharedStrings.xml"));
        return all;
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String relationships(List<String> all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", all) + "</Relationships>";
    }
}
