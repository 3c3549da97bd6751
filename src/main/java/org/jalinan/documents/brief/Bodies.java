package org.jalinan.documents.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Organisation;
import org.jalinan.model.StatedDate;
import org.jalinan.model.relation.Dossier;
import org.jalinan.text.RecordNames;

/// Who is responsible on a partner's side: its bodies, for what each is its state's focal point, what each came from, and
/// between which days it stood. Ministries are renamed and split, so a brief as of another day answers for that day.
record Bodies(Edition edition, SourceNumbers sources, Dossier dossier) {

    Block block() {
        var bodies = bodies().sorted(Comparator.comparing((Organisation each) -> focal(each).isEmpty())
                .thenComparing(Organisation::name)).toList();
        if (bodies.isEmpty()) {
            return edition.noneRecorded();
        }
        var standing = standing();
        return new Table(List.of(Table.Column.wide(words("brief.column.body")), column("focal", 30),
                column("before", 30), column("from", 19), column("until", 19), column("stood", 19)),
                bodies.stream().map(body -> row(body, standing)).toList());
    }

    private Stream<Organisation> bodies() {
        return dossier.parties().ids().stream().filter(id -> !id.equals(dossier.partner().id()))
                .flatMap(id -> edition.portfolio().find(Organisation.class, id).stream());
    }

    private List<RichText> row(Organisation body, Set<UUID> standing) {
        var focal = focal(body);
        return List.of(
                RichText.bold(RecordNames.full(body, edition.words().language())).sources(sources.of(body))
                        .and(Look.MUTED, body.note().map(note -> " " + note).orElse("")),
                focal.isEmpty() ? edition.notRecorded() : RichText.plain(focal),
                before(body).map(RichText::plain).orElse(RichText.EMPTY), day(body.validFrom()), day(body.validTo()),
                stood(body, standing));
    }

    /// For what it is its state's focal point; empty where that is not recorded.
    private String focal(Organisation body) {
        return edition.portfolio().naming(FocalPoint.class, body.id()).map(each -> edition.words().label(each.field()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> before(Organisation body) {
        return body.predecessor().flatMap(id -> edition.portfolio().find(Organisation.class, id))
                .map(each -> RecordNames.partner(each, edition.words().language()));
    }

    private RichText day(Optional<StatedDate> date) {
        return date.map(each -> RichText.plain(edition.words().date(each))).orElseGet(edition::notRecorded);
    }

    private Set<UUID> standing() {
        return dossier.bodies().stream().map(body -> body.organisation().id()).collect(Collectors.toSet());
    }

    private RichText stood(Organisation body, Set<UUID> standing) {
        if (!standing.contains(body.id())) {
            return RichText.plain(words("brief.stood.no"));
        }
        return body.validFrom().isPresent() ? RichText.bold(words("brief.stood.yes"))
                : RichText.unknown(words("brief.stood.far"));
    }

    private Table.Column column(String name, double millimetres) {
        var title = name.equals("stood") ? words("brief.column.stood", edition.words().date(edition.asOf()))
                : words("brief.column." + name);
        return Table.Column.of(title, PageFormat.millimetres(millimetres));
    }

    private String words(String key, Object... arguments) {
        return edition.words().of(key, arguments);
    }
}
