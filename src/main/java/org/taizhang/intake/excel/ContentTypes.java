package org.taizhang.intake.excel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the package says its parts are. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes read(ZipArchive archive, ZipItem item, Budget budget) throws Refused {
        ContentTypes types = new ContentTypes();
        try (XmlPart xml = XmlPart.open(archive, item, XmlPart.CONTENT_TYPES, "Types")) {
            while (xml.nextChild()) {
                types.add(xml);
                xml.skip();
                budget.checkEntries(types.byExtension.size() + types.byPart.size() / 2, xml.name());
            }
            xml.finish();
        }
        return types;
    }

    private void add(XmlPart xml) throws Refused {
        String type = xml.attribute("ContentType");
        String extension = xml.attribute("Extension");
        String part = xml.attribute("PartName");
        if (type == null || (xml.element().equals("Default") ? extension : part) == null) {
            throw xml.damaged("content type without what it is for");
        }
        if (xml.element().equals("Default")) {
            byExtension.put(ZipItem.key(extension), type.strip().toLowerCase(Locale.ROOT));
        } else {
            byPart.put(ZipItem.key(PartName.absolute(part)), type.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether some part is declared to be of a type, given in small letters. */
    boolean names(String type) {
        return byPart.containsValue(type) || byExtension.containsValue(type);
    }

    /** A part's type in small letters; "" if the package names none. */
    String of(String part) {
        String key = ZipItem.key(part);
        String own = byPart.get(key);
        if (own != null) {
            return own;
        }
        int dot = key.lastIndexOf('.');
        return dot < 0 ? "" : byExtension.getOrDefault(key.substring(dot + 1), "");
    }
}
