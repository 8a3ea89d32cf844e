package org.taizhang.bench.rival;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least work with which a workbook's parts can be read: inflate, one Aalto pass, nothing checked. */
final class SheetPass {

    private static final InputFactoryImpl STAX = new InputFactoryImpl();

    private SheetPass() {}

    /** The table of texts, in the bytes in which they are loaded. */
    static List<byte[]> strings(ZipFile zip) throws IOException, XMLStreamException {
        List<byte[]> strings = new ArrayList<>();
        try (InputStream part = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            XMLStreamReader xml = STAX.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")) {
                    strings.add(xml.getElementText().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return strings;
    }

    /** Sends the rows of a sheet but the first, cells parted by tabs; returns how many. */
    static int rows(ZipFile zip, int sheet, int columns, List<byte[]> strings, BlockPipe pipe)
            throws IOException, XMLStreamException, InterruptedException {
        int rows = -1;
        byte[][] row = new byte[columns][];
        try (InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))) {
            XMLStreamReader xml = STAX.createXMLStreamReader(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    row[column(xml.getAttributeValue(null, "r"))] = value(xml, strings);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    if (rows++ >= 0) {
                        send(row, pipe);
                    }
                    Arrays.fill(row, null);
                }
            }
        }
        pipe.finish();
        return rows;
    }

    private static byte[] value(XMLStreamReader xml, List<byte[]> strings) throws XMLStreamException {
        boolean shared = "s".equals(xml.getAttributeValue(null, "t"));
        xml.next();
        String value = xml.getElementText();
        return shared ? strings.get(Integer.parseInt(value)) : value.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static void send(byte[][] row, BlockPipe pipe) throws InterruptedException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                pipe.write('\t');
            }
            if (row[i] != null) {
                pipe.write(row[i]);
            }
        }
        pipe.write('\n');
    }
}
