package org.taizhang.intake.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one XML part: every method that handles an element is called at its start and returns at its end. Elements of
 * other namespaces (extensions) are passed over; a DOCTYPE or entity refuses the file (F010).
 */
final class XmlPart implements AutoCloseable {

    static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final int MOST_DIGITS = 9;
    private static final int DEEPEST = 1_000;
    private static final int SAMPLE = 16;
    private static final int MOST_NAMES = 500;

    private final String name;
    private final String namespace;
    private final ItemStream content;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private String lastOurs;
    private int depth;
    private int starts;

    private XmlPart(String name, String namespace, ItemStream content) throws Refused {
        this.name = name;
        this.namespace = namespace;
        this.content = content;
        try {
            reader = factory().createXMLStreamReader(content);
        } catch (XMLStreamException | RuntimeException e) {
            content.close();
            throw Refused.because(e, name);
        }
    }

    // A factory of its own per part: a shared one keeps every name it ever saw, and a hostile file can invent many.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Opens a part and moves to the start of its root, which must be the named one of the namespace. */
    static XmlPart open(ZipArchive archive, ZipItem item, String namespace, String root) throws Refused {
        XmlPart part = new XmlPart(item.name(), namespace, archive.open(item));
        try {
            part.enter(root);
            return part;
        } catch (Refused e) {
            part.close();
            throw e;
        }
    }

    private void enter(String root) throws Refused {
        while (next() != XMLStreamConstants.START_ELEMENT) {}
        String uri = reader.getNamespaceURI();
        if (uri != null && uri.startsWith(STRICT)) {
            throw new Refused(new Reason.NotAWorkbook(Reason.Found.STRICT));
        }
        if (!namespace.equals(uri) || !reader.getLocalName().equals(root)) {
            throw damaged("root element isn't " + root);
        }
    }

    String name() {
        return name;
    }

    /** The local name of the element whose start was reached last. */
    String element() {
        return reader.getLocalName();
    }

    /** Moves to the start of the next child of the part's namespace; false at the parent's end. */
    boolean nextChild() throws Refused {
        return nextChild(false);
    }

    /** Does the same where cells and texts are; content offered in alternatives, which would be passed over, is refused. */
    boolean nextChildOfContent() throws Refused {
        return nextChild(true);
    }

    private boolean nextChild(boolean ofContent) throws Refused {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isOurs(reader.getNamespaceURI())) {
                        return true;
                    }
                    if (ofContent && ALTERNATIVES.equals(reader.getNamespaceURI())) {
                        throw damaged("content in alternatives");
                    }
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private boolean isOurs(String uri) {
        // The reader hands out one instance per declaration, and this is asked of every element.
        if (uri == lastOurs) {
            return uri != null;
        }
        boolean ours = namespace.equals(uri);
        lastOurs = ours ? uri : lastOurs;
        return ours;
    }

    /** Moves to the end of the element whose start was reached last. */
    void skip() throws Refused {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Appends the element's own text and moves to its end; texts inside child elements aren't its own. */
    void text(StringBuilder into, int longest) throws Refused {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    append(into);
                    Budget.check(Limit.CELL_CHARACTERS, into.length(), longest, name);
                }
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void append(StringBuilder into) throws Refused {
        try {
            into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw Refused.because(e, name);
        }
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    /** The local name of an attribute, or "" if it belongs to a namespace. */
    String attributeName(int index) {
        String uri = reader.getAttributeNamespace(index);
        return uri == null || uri.isEmpty() ? reader.getAttributeLocalName(index) : "";
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** An attribute without namespace; null if there is none. */
    String attribute(String attribute) {
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i).equals(attribute)) {
                return attributeValue(i);
            }
        }
        return null;
    }

    /** The attribute id in the namespace of relationships; null if there is none. */
    String relationshipId() {
        return reader.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    }

    boolean flag(String attribute) throws Refused {
        return flagValue(attribute(attribute));
    }

    /** An XML boolean, false where it is absent. */
    boolean flagValue(String value) throws Refused {
        if (value == null) {
            return false;
        }
        return switch (value.strip()) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw damaged("neither true nor false");
        };
    }

    /** A whole number of up to nine digits. */
    int number(CharSequence value) throws Refused {
        int number = 0;
        int digits = 0;
        for (int i = 0; value != null && i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
                digits++;
            } else if (c > ' ' || digits > 0 && i + 1 < value.length() && value.charAt(i + 1) > ' ') {
                throw damaged("not a number where one is needed");
            }
            if (digits > MOST_DIGITS) {
                throw damaged("number too long");
            }
        }
        if (digits == 0) {
            throw damaged("no number where one is needed");
        }
        return number;
    }

    /** Reads what follows the root, to the end of the part's bytes. */
    void finish() throws Refused {
        try {
            while (reader.hasNext()) {
                next();
            }
            content.finish();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw Refused.because(e, name);
        }
    }

    Refused damaged(String problem) {
        return Refused.damaged(name, problem);
    }

    private int next() throws Refused {
        int event;
        content.beginToken();
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw Refused.because(e, name);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(new Reason.Forbidden(Reason.Forbidden.Kind.DOCTYPE, name));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            checkStart();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private void checkStart() throws Refused {
        Budget.check(Limit.XML, ++depth, DEEPEST, name);
        // The parser remembers every name; a sample is enough to tell the few of a workbook from invented ones.
        if ((++starts & SAMPLE - 1) == 0) {
            names.add(reader.getLocalName());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                names.add(reader.getAttributeLocalName(i));
            }
            Budget.check(Limit.XML, names.size(), MOST_NAMES, name);
        }
    }

    @Override
    public void close() {
        content.close();
    }
}
