package org.taizhang.intake.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The relationships of one part to others inside the package. */
record Relationships(Map<String, Target> byId) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * A part that another points to.
     *
     * @param type the last word of the relationship's type, such as "worksheet"; the whole of it if it isn't Office's own
     */
    record Target(String type, String part) {}

    /** Those of a part ("" for the package); none where it lists none. */
    static Relationships of(String source, ZipArchive archive, Budget budget) throws Refused {
        Optional<ZipItem> item = archive.find(PartName.relationshipsOf(source));
        Map<String, Target> byId = new HashMap<>();
        if (item.isEmpty()) {
            return new Relationships(byId);
        }
        try (XmlPart xml = XmlPart.open(archive, item.get(), XmlPart.RELATIONSHIPS, "Relationships")) {
            while (xml.nextChild()) {
                add(xml, source, byId);
                xml.skip();
                budget.checkEntries(byId.size(), xml.name());
            }
            xml.finish();
        }
        return new Relationships(byId);
    }

    private static void add(XmlPart xml, String source, Map<String, Target> byId) throws Refused {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null) {
            throw xml.damaged("incomplete relationship");
        }
        if (type.startsWith(XmlPart.STRICT) && type.endsWith("/officeDocument")) {
            throw new Refused(new Reason.NotAWorkbook(Reason.Found.STRICT));
        }
        if ("External".equals(xml.attribute("TargetMode"))) {
            return;
        }
        String word = type.startsWith(OFFICE) ? type.substring(OFFICE.length()) : type;
        if (byId.put(id, new Target(word, PartName.resolve(source, target))) != null) {
            throw xml.damaged("two relationships of one name");
        }
    }

    /** The only target of a type; empty if there is none. */
    Optional<String> only(String type, String part) throws Refused {
        Optional<String> found = Optional.empty();
        for (Target target : byId.values()) {
            if (target.type.equals(type)) {
                if (found.isPresent()) {
                    throw Refused.damaged(part, "two relationships of type " + type);
                }
                found = Optional.of(target.part);
            }
        }
        return found;
    }
}
