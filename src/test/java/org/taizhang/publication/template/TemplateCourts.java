package org.taizhang.publication.template;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.taizhang.court.Court;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.yaml.RulebookFile;

/** Courts to make templates for, each with the rulebook that binds it. */
public enum TemplateCourts {
    QIANGUO("data/rulebooks/qianguo-2019.yml", court("qianguo", "吉0721", "前郭县人民法院", List.of("立案庭", "刑事审判庭", "执行局"))),
    INVENTED("src/test/resources/rulebooks/invented.yml", court("yunxi", "吉0721", "云溪市中级人民法院", List.of("民一庭", "民二庭")));

    private final Rulebook rulebook;
    private final Court court;

    TemplateCourts(String rulebook, Court court) {
        this.rulebook = RulebookFile.load(Path.of(rulebook)).orElseThrow();
        this.court = court;
    }

    /** The rulebook that binds the court. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Its template. */
    public Template template() {
        return Template.of(court, rulebook, LocalDate.of(2026, 11, 1));
    }

    private static Court court(String id, String code, String name, List<String> divisions) {
        Court.BulletinSettings bulletin =
                new Court.BulletinSettings(OptionalInt.of(5), Court.Naming.FROM_NAMED_ITEM, false);
        return new Court(id, code, name, "any", divisions, List.of(), "某法评", bulletin, true);
    }
}
