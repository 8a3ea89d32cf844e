package org.taizhang.publication.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.court.Court;
import org.taizhang.file.AheadInput;
import org.taizhang.file.AheadOutput;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.Row;
import org.taizhang.publication.Sheet;

/**
 * A workbook of many rows as the library writes it without them; they are streamed into the sheets while the package is put
 * together. Workbooks that differ in nothing but rows, titles and notes share a frame, which costs more than a short list.
 */
final class WorkbookFrame {

    private static final String NO_ROWS = "<sheetData/>";

    private final byte[] content;
    private final SheetStyles styles;
    /** The names of the sheets' parts, in the order of the sheets. */
    private final List<String> parts;

    private WorkbookFrame(byte[] content, SheetStyles styles, List<String> parts) {
        this.content = content;
        this.styles = styles;
        this.parts = parts;
    }

    /** The frame of a workbook of these sheets, and of any of sheets that look like them. */
    static WorkbookFrame of(Court court, List<Sheet> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var properties = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
            properties.setApplication("Taizhang");
            properties.setCompany(court.name());
            workbook.getProperties().getCoreProperties().setCreator(court.name());
            SheetStyles styles = new SheetStyles(workbook);
            List<String> parts = new ArrayList<>();
            for (Sheet sheet : sheets) {
                XSSFSheet target = workbook.createSheet(sheet.name());
                new SheetFrame(target, sheet).build();
                parts.add(target.getPackagePart().getPartName().getName().substring(1));
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            workbook.write(content);
            return new WorkbookFrame(content.toByteArray(), styles, parts);
        }
    }

    /** Writes the file whole, or replaces it, with the rows of these sheets. */
    void write(Path target, Instant stamped, List<Sheet> sheets) throws IOException {
        Map<String, Sheet> byPart = new HashMap<>();
        for (int s = 0; s < sheets.size(); s++) {
            byPart.put(parts.get(s), sheets.get(s));
        }
        OfficeFile.write(target, stamped, out -> out.write(content), new Rows(byPart));
    }

    private final class Rows implements OfficeFile.Filling {

        private final Map<String, Sheet> byPart;

        Rows(Map<String, Sheet> byPart) {
            this.byPart = byPart;
        }

        @Override
        public boolean fills(String name) {
            return byPart.containsKey(name);
        }

        @Override
        public void fill(String name, String part, OutputStream out) throws IOException {
            int rows = part.indexOf(NO_ROWS);
            Sheet sheet = byPart.get(name);
            try (AheadOutput ahead = new AheadOutput(out);
                    AheadInput<Row> made = new AheadInput<>(sheet.rows())) {
                XmlBytes xml = new XmlBytes(ahead);
                xml.add(part.substring(0, rows)).add("<sheetData>");
                int last = new RowStream(sheet, styles, xml).write(made);
                String rest = part.substring(rows + NO_ROWS.length());
                xml.add("</sheetData>")
                        .add(rest.replace(Integer.toString(SheetFrame.OPEN_END), Integer.toString(last)));
                xml.flush();
            }
        }
    }
}
