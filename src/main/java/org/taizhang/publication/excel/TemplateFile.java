package org.taizhang.publication.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.template.FormSheet;
import org.taizhang.publication.template.Template;

/** Writes a template as .xlsx; the same template gives the same bytes. */
public final class TemplateFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private TemplateFile() {}

    /** Writes the file whole, or replaces it. */
    public static void write(Template template, Path target) throws IOException {
        OfficeFile.write(target, template.asOf().atStartOfDay(ZONE).toInstant(), out -> write(template, out));
    }

    private static void write(Template template, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreator(template.court().name());
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(template.guide().title());
            FormStyles styles = new FormStyles(workbook);
            ChoiceLists lists = new ChoiceLists();
            new GuideWriter(workbook, styles).write(Template.GUIDE, template.guide());
            for (FormSheet sheet : template.sheets()) {
                new FormWriter(workbook.createSheet(sheet.name()), sheet, styles, lists).write(template.legend());
            }
            new ExampleWriter(workbook.createSheet(Template.EXAMPLE), styles).write(template);
            lists.writeTo(workbook);
            workbook.write(out);
        }
    }
}
