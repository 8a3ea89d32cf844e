package org.taizhang.publication.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.vmldrawing.XmlDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Validates the parts of a workbook against the Office Open XML schemas. */
public final class SchemaCheck {

    private interface Parser {
        XmlObject parse(byte[] part) throws XmlException, IOException;
    }

    /** The root of a drawing has no namespace; the library's schema gives it one. */
    private static final XmlOptions VML = new XmlOptions()
            .setDocumentType(XmlDocument.type)
            .setLoadSubstituteNamespaces(Map.of("", "urn:schemas-poi-apache-org:vmldrawing"));

    private static final Map<String, Parser> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("xl/workbook\\.xml", part -> WorkbookDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put("xl/styles\\.xml", part -> StyleSheetDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put("xl/sharedStrings\\.xml", part -> SstDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put("xl/comments\\d+\\.xml", part -> CommentsDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put(
                "xl/worksheets/sheet\\d+\\.xml",
                part -> WorksheetDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put(
                "xl/drawings/vmlDrawing\\d+\\.vml",
                part -> XmlDocument.Factory.parse(new ByteArrayInputStream(part), VML));
        BY_NAME.put(
                "xl/drawings/drawing\\d+\\.xml", part -> WsDrDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put(
                "xl/charts/chart\\d+\\.xml", part -> ChartSpaceDocument.Factory.parse(new ByteArrayInputStream(part)));
        BY_NAME.put(
                "docProps/app\\.xml",
                part ->
                        org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory
                                .parse(new ByteArrayInputStream(part)));
    }

    /** Parts of the package itself, whose schemas the library does not carry; reading the workbook checks them. */
    private static final String OF_PACKAGE = "\\[Content_Types]\\.xml|docProps/core\\.xml|.*\\.rels";

    private SchemaCheck() {}

    /** What is wrong with any part, by its name; a part of an unknown kind is wrong too. */
    public static List<String> problems(Path workbook) throws Exception {
        List<String> problems = new ArrayList<>();
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                if (!part.getName().matches(OF_PACKAGE)) {
                    problems.addAll(
                            problems(part.getName(), parts.getInputStream(part).readAllBytes()));
                }
            }
        }
        return problems;
    }

    private static List<String> problems(String name, byte[] part) throws Exception {
        Parser parser = BY_NAME.entrySet().stream()
                .filter(entry -> name.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (parser == null) {
            return List.of(name + ": unknown kind of part");
        }
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(errors);
        boolean valid = parser.parse(part).validate(options);
        return valid
                ? List.of()
                : errors.stream().map(error -> name + ": " + error).toList();
    }
}
