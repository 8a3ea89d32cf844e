package org.taizhang.publication.excel;

import java.io.IOException;
import java.io.OutputStream;
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
 * A workbook of many rows: the library writes it without them, and they are streamed into the sheets while the package is
 * put together.
 */
final class WorkbookFrame implements OfficeFile.Filling {

    private static final String NO_ROWS = "<sheetData/>";

    private final Court court;
    private final List<Sheet> sheets;
    private final Map<String, Sheet> byPart = new HashMap<>();
    private SheetStyles styles;

    WorkbookFrame(Court court, List<Sheet> sheets) {
        this.court = court;
        this.sheets = sheets;
    }

    /** Writes the package without rows. */
    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var properties = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
            properties.setApplication("Taizhang");
            properties.setCompany(court.name());
            workbook.getProperties().getCoreProperties().setCreator(court.name());
            styles = new SheetStyles(workbook);
            for (Sheet sheet : sheets) {
                XSSFSheet target = workbook.createSheet(sheet.name());
                new SheetFrame(target, sheet).build();
                byPart.put(target.getPackagePart().getPartName().getName().substring(1), sheet);
            }
            workbook.write(out);
        }
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
            xml.add("</sheetData>").add(rest.replace(Integer.toString(SheetFrame.OPEN_END), Integer.toString(last)));
            xml.flush();
        }
    }
}
