package org.jalinan.ui.norms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What the list says of a norm, and by which conditions it is filtered.
record NormColumns(Messages messages) {

    List<Column<NormLine>> all() {
        return List.of(
                Column.<NormLine>of("code", line -> Said.of(line.norm().code()))
                        .sortedBy(line -> line.norm().letter()).wide(70),
                Column.<NormLine>of("title", line -> Said.in("strong", line.norm().shortName())).wide(280),
                Column.of("touching", this::touching).sortedByIfKnown(
                        line -> Optional.of(line.holding().references().size()).filter(many -> many > 0)).wide(190),
                Column.of("projects", this::projects).wide(90),
                Column.<NormLine>of("notes", line -> counted(line.holding().notes().size()))
                        .sortedBy(line -> line.holding().notes().size()).wide(70),
                Column.<NormLine>of("sources",
                        line -> Said.orNotRecorded(Optional.of(line.sources()), messages)).wide(90),
                Column.<NormLine>of("remark", line -> Said.orNotRecorded(line.norm().note(), messages)).wide(240)
                        .hidden());
    }

    private Said touching(NormLine line) {
        var names = line.touching(messages);
        return names.isEmpty() ? Said.missing(messages.text("norms.touching.none")) : Said.of(names);
    }

    private Said projects(NormLine line) {
        var codes = line.projects().stream().map(Project::code).collect(Collectors.joining(" · "));
        return codes.isEmpty() ? none() : Said.of(codes);
    }

    private Said counted(int many) {
        return many == 0 ? none() : Said.of(messages.number(many));
    }

    private Said none() {
        return Said.missing(messages.text("norms.none"));
    }

    /// @param portfolio of which the projects are offered
    List<Condition<NormLine>> conditions(Portfolio portfolio) {
        var own = Stream.of(
                Condition.<NormLine>of("nothing", messages.text("norms.only.nothing"),
                        line -> line.holding().isEmpty()),
                Condition.<NormLine>of("project", messages.text("norms.only.project"),
                        line -> !line.projects().isEmpty()));
        var projects = portfolio.all(Project.class)
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(project -> Condition.<NormLine>choice(messages.text("norms.only.ofProject"),
                        project.id().toString(), project.code() + " · " + project.shortTitle(),
                        line -> line.projects().contains(project)));
        return Stream.concat(own, projects).toList();
    }
}
