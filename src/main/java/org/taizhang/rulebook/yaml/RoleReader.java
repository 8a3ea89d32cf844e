package org.taizhang.rulebook.yaml;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook.RoleLabel;

/** Section {@code roles}: how each role is called; every role must be. */
final class RoleReader {

    private final Distinct roles = new Distinct();
    private final Distinct labels = new Distinct();

    Map<Role, RoleLabel> read(Section root) {
        Map<Role, RoleLabel> read = new EnumMap<>(Role.class);
        root.each("roles", section -> {
            Role role = section.constant("role", Role.class);
            roles.add(section, "role", role == null ? null : role.name());
            label(section).ifPresent(label -> read.put(role, label));
        });
        String missing = Arrays.stream(Role.values())
                .map(Role::name)
                .filter(name -> !roles.names().contains(name))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty() && root.has("roles")) {
            root.problem("roles", Mistake.ROLE_MISSING, missing);
        }
        return read;
    }

    private Optional<RoleLabel> label(Section section) {
        String label = labels.read(section, "label");
        String shortLabel = labels.read(section, "short");
        List<String> aliases = section.has("aliases") ? section.texts("aliases") : List.of();
        aliases.forEach(alias -> labels.add(section, "aliases", alias));
        return section.build(() -> new RoleLabel(label, shortLabel, aliases));
    }
}
