package org.taizhang.intake.excel;

/** A text made of plain or formatted runs: a shared string, or a text inside its cell. */
final class StringItem {

    private StringItem() {}

    /** Appends the text of the element whose start was reached; phonetic guides (rPh) aren't part of it. */
    static void read(XmlPart xml, StringBuilder into, Budget budget) throws Refused {
        int longest = budget.limits().cellCharacters();
        while (xml.nextChildOfContent()) {
            switch (xml.element()) {
                case "t" -> text(xml, into, longest);
                case "r" -> run(xml, into, longest);
                default -> xml.skip();
            }
        }
    }

    private static void run(XmlPart xml, StringBuilder into, int longest) throws Refused {
        while (xml.nextChildOfContent()) {
            if (xml.element().equals("t")) {
                text(xml, into, longest);
            } else {
                xml.skip();
            }
        }
    }

    private static void text(XmlPart xml, StringBuilder into, int longest) throws Refused {
        int from = into.length();
        xml.text(into, longest);
        Escapes.decode(into, from);
    }
}
