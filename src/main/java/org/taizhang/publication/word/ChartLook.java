package org.taizhang.publication.word;

import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.taizhang.publication.Block;
import org.taizhang.publication.ChartColours;

/**
 * How a chart looks: type, colours (every series has its own fill, since LibreOffice and Word choose differently where
 * none is given), and its figures written at the bars and points, zeros left out.
 */
final class ChartLook {

    private static final String FIGURES = "0;;";
    private static final String FACE = OfficialStyle.Font.SONG.face;
    /** In hundredths of a point. */
    private static final int TYPE_SIZE = 1000;

    private static final int LINE_EMU = 22_225;
    private static final int HAIR_EMU = 6_350;
    private static final String GREY = "BFBFBF";
    private static final String BLACK = "000000";
    private static final String WHITE = "FFFFFF";

    private ChartLook() {}

    static void apply(XDDFChart chart, Block.Chart data) {
        CTTextBody type = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        setType(type, BLACK);
        CTChart drawn = chart.getCTChart();
        CTPlotArea area = drawn.getPlotArea();
        area.getValAxArray(0).addNewMajorGridlines().addNewSpPr();
        hairline(area.getValAxArray(0).getMajorGridlines().getSpPr());
        area.getBarChartList().forEach(bars -> {
            for (int s = 0; s < bars.sizeOfSerArray(); s++) {
                colour(bars.getSerArray(s), s, data.kind() == Block.ChartKind.STACKED);
            }
        });
        area.getLineChartList().forEach(lines -> {
            for (int s = 0; s < lines.sizeOfSerArray(); s++) {
                colour(lines.getSerArray(s), s);
            }
        });
    }

    private static void colour(CTBarSer series, int place, boolean stacked) {
        CTShapeProperties shape = series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
        fill(shape, ChartColours.of(place));
        series.addNewInvertIfNegative().setVal(false);
        boolean onDark = stacked && ChartColours.isDark(place);
        label(series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls(), onDark ? WHITE : BLACK);
    }

    private static void colour(CTLineSer series, int place) {
        CTLineProperties line = (series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr()).addNewLn();
        line.setW(LINE_EMU);
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(ChartColours.of(place)));
        var marker = series.isSetMarker() ? series.getMarker() : series.addNewMarker();
        (marker.isSetSymbol() ? marker.getSymbol() : marker.addNewSymbol()).setVal(STMarkerStyle.CIRCLE);
        (marker.isSetSize() ? marker.getSize() : marker.addNewSize()).setVal((short) 5);
        fill(marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr(), ChartColours.of(place));
        (series.isSetSmooth() ? series.getSmooth() : series.addNewSmooth()).setVal(false);
    }

    private static void label(CTDLbls labels, String colour) {
        labels.addNewNumFmt().setFormatCode(FIGURES);
        labels.getNumFmt().setSourceLinked(false);
        setType(labels.addNewTxPr(), colour);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void setType(CTTextBody body, String colour) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        CTTextCharacterProperties type = body.addNewP().addNewPPr().addNewDefRPr();
        type.setSz(TYPE_SIZE);
        type.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        type.addNewLatin().setTypeface(FACE);
        type.addNewEa().setTypeface(FACE);
        body.getPArray(0).addNewEndParaRPr().setLang("zh-CN");
    }

    private static void fill(CTShapeProperties shape, String colour) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
    }

    private static void hairline(CTShapeProperties shape) {
        CTLineProperties line = shape.addNewLn();
        line.setW(HAIR_EMU);
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(GREY));
    }

    private static byte[] rgb(String colour) {
        int value = Integer.parseInt(colour, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
