package org.taizhang.publication.word;

import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/**
 * The imprint (版记, GB/T 9704-2012, 7.4) at the foot of the last page: rules as wide as the type area, of 0.35 mm the first and
 * the last, of 0.25 mm between; the last one on the type area's lower edge. It stands in a text box bound to the document's
 * last paragraph, the one form that Word and LibreOffice both keep at the foot.
 */
final class Imprint {

    private static final int LINE = 500;
    /** Both lines and their rules. */
    private static final int HEIGHT = 2 * LINE + 44;

    private static final String BOX = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0"
                locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>
            <wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>
            <wp:extent cx="%1$d" cy="%2$d"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>
            <wp:docPr id="900" name="版记"/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>
            <wps:txbx><w:txbxContent>
            <w:p><w:pPr><w:pStyle w:val="%3$s"/><w:pBdr><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>
            <w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr></w:pPr>
            <w:r><w:t>　%4$s</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="%3$s"/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>
            </w:pBdr><w:tabs><w:tab w:val="right" w:pos="%5$d"/></w:tabs></w:pPr>
            <w:r><w:t>　%6$s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%7$s　</w:t></w:r></w:p>
            </w:txbxContent></wps:txbx>
            <wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></wps:bodyPr></wps:wsp>
            </a:graphicData></a:graphic></wp:anchor></xml-fragment>
            """;

    private Imprint() {}

    /** Adds it after everything else: a line above, and the last one with who printed and when. */
    static void add(XWPFDocument document, String above, String printer, String printed) {
        XWPFParagraph anchor = document.createParagraph();
        anchor.setStyle(OfficialStyle.IMPRINT.id());
        anchor.setSpacingBetween(1, LineSpacingRule.EXACT);
        String box = BOX.formatted(
                OfficialPaper.WIDTH * Units.EMU_PER_DXA,
                HEIGHT * Units.EMU_PER_DXA,
                OfficialStyle.IMPRINT.id(),
                above,
                OfficialPaper.WIDTH,
                printer,
                printed);
        try {
            anchor.createRun().getCTR().addNewDrawing().set(CTDrawing.Factory.parse(box.replaceAll(">\\s+<", "><")));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
