package org.jalinan.model.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participant;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.Releasability;
import org.jalinan.model.Source;
import org.jalinan.model.Statement;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.relation.Parties;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.model.release.Withheld.Reason;

/// Decides, record by record and field by field, what an audience other than our own may read. What is not allowed here
/// is withheld: a fact goes out where a public source says it, or to the partner who sat at the meeting.
final class Disclosure {

    /// What we call and remark for ourselves, in any kind of record.
    private static final Set<String> OURS = Set.of("note", "documentedNote", "dateNote", "placeNote", "reliability",
            "evidence", "reason", "raised", "certainty", "forecast");

    /// By what a project or a partner is known; without it nothing could be said of it.
    private static final Set<String> NAMES = Set.of("title", "titleMs", "name", "abbreviation", "nameMs", "isoAlpha2",
            "isoAlpha3", "isoNumeric");

    private final Portfolio whole;
    private final Audience audience;
    private final Optional<Parties> parties;

    Disclosure(Portfolio whole, Audience audience) {
        this.whole = whole;
        this.audience = audience;
        this.parties = audience instanceof Audience.One one ? Optional.of(Parties.of(whole, one.partner().id()))
                : Optional.empty();
    }

    /// The part of a record that may be read, and what was taken out of it.
    record Disclosed(Optional<PortfolioRecord> record, List<Withheld> withheld) {

        static Disclosed nothing(PortfolioRecord record, Reason reason) {
            return new Disclosed(Optional.empty(), List.of(new Withheld(record, Optional.empty(), reason)));
        }
    }

    Disclosed of(PortfolioRecord record) {
        return switch (Kind.of(record)) {
            case RATING, RATING_THRESHOLD, RISK, DECISION, NOTE, NORM_REFERENCE, ACTIVITY, DEPENDENCY, CONTRADICTION,
                    SNAPSHOT, ISSUED_DOCUMENT ->
                Disclosed.nothing(record, Reason.OURS);
            case CONTACT -> Disclosed.nothing(record, Reason.PERSONAL);
            case LINE -> line((Line) record);
            case AGENDA_ITEM -> isKnown(record) || isOfAnEvent((AgendaItem) record) ? fields(record, true)
                    : Disclosed.nothing(record, Reason.OURS);
            case SOURCE -> isPublic((Source) record) ? fields(record, true)
                    : Disclosed.nothing(record, Reason.NO_PUBLIC_SOURCE);
            case PROFILE -> new Disclosed(Optional.of(unmarked((Profile) record)), List.of());
            // By its names a project, partner or event is known; the ties go where both ends go.
            case COUNTRY, NAME, CITATION, COUNTERPART, DISCUSSION, UNDERTAKING_OWNER -> fields(record, true);
            case ORGANISATION, PARTNER_STATUS, FOCAL_POINT, HOLIDAY, REST_DAY, NORM, EVENT, PROJECT, PROJECT_TAG,
                    OBJECTIVE, MILESTONE, PREDECESSOR, PARTICIPATION, INDICATOR, INDICATOR_PERIOD, FUNDING, MEETING,
                    PARTICIPANT, TOPIC, UNDERTAKING, OUTCOME ->
                fields(record, isKnown(record));
        };
    }

    /// The marking of the whole set says nothing of a part of it.
    private static Profile unmarked(Profile profile) {
        return new Profile(profile.id(), profile.title(), Optional.empty(), profile.compiledOn(),
                profile.materialReachesTo(), profile.home());
    }

    /// Only an officer clears a line; one for named readers goes to those readers, and to everybody only what is for the
    /// press.
    private Disclosed line(Line line) {
        var cleared = line.releasability() == Releasability.MAY_SAY
                && switch (audience) {
                    case Audience.Own _ -> true;
                    case Audience.Asean _ -> line.audience().isEmpty();
                    case Audience.One(var partner) -> line.audience()
                            .map(words -> PartnerCodes.find(whole, words).filter(partner::equals).isPresent())
                            .orElse(true);
                    case Audience.Everybody _ -> line.audience().isEmpty() && line.kind() == LineKind.PRESS_LINE;
                };
        return cleared ? fields(line, true) : Disclosed.nothing(line, Reason.NOT_CLEARED);
    }

    /// A record without what only we know; where a field that it must have is not for the audience, nothing of it.
    private Disclosed fields(PortfolioRecord record, boolean known) {
        var withheld = new ArrayList<Withheld>();
        var left = record;
        for (var field : Component.of(record.getClass())) {
            var reason = reason(record, field, known);
            if (reason.isPresent()) {
                var neutral = neutral(record, field);
                if (neutral.isEmpty() || wouldSayOtherwise(record, field)) {
                    return Disclosed.nothing(record, reason.get());
                }
                left = field.replace(left, neutral.get());
                withheld.add(new Withheld(record, Optional.of(field.name()), reason.get()));
            }
        }
        return new Disclosed(Optional.of(left), withheld);
    }

    /// Why a value is not for the audience; empty where it is, and where nothing is said.
    private Optional<Reason> reason(PortfolioRecord record, Component field, boolean known) {
        var name = field.name();
        if (Citations.valueInWords(field.get(record)).isBlank()) {
            return Optional.empty();
        }
        if (OURS.contains(name)) {
            return Optional.of(Reason.OURS);
        }
        var allowed = known || !Statement.tells(name) || isName(record, name) || isSaidInPublic(record, name);
        return allowed ? Optional.empty() : Optional.of(Reason.NO_PUBLIC_SOURCE);
    }

    /// Whether a record would say something untrue without a value: what was reached would read as missed, and what is
    /// closed as open.
    private static boolean wouldSayOtherwise(PortfolioRecord record, Component field) {
        return switch (record) {
            case Milestone _ -> field.name().equals("recorded");
            case Undertaking promise -> field.name().equals("state") && !promise.isOpen();
            default -> false;
        };
    }

    /// The value that says nothing; none where the record must have one.
    private static Optional<Object> neutral(PortfolioRecord record, Component field) {
        return field.isOptional() ? Optional.of(Optional.empty())
                : field.valueType() == String.class && Kind.of(record) == Kind.PROJECT ? Optional.of("")
                        : field.valueType() == UndertakingState.class ? Optional.of(UndertakingState.NOT_STATED)
                                : Optional.empty();
    }

    private static boolean isName(PortfolioRecord record, String field) {
        return switch (Kind.of(record)) {
            case PROJECT, ORGANISATION, COUNTRY -> NAMES.contains(field);
            default -> false;
        };
    }

    private boolean isSaidInPublic(PortfolioRecord record, String field) {
        return Citations.sources(whole, record, field).anyMatch(Disclosure::isPublic);
    }

    private static boolean isPublic(Source source) {
        return switch (source.kind()) {
            case PUBLIC, FOUNDING_ARTICLE -> true;
            case OFFICER -> false;
        };
    }

    /// The agenda of an event is known to all who are invited, not to everybody.
    private boolean isOfAnEvent(AgendaItem item) {
        return !(audience instanceof Audience.Everybody) && whole.find(Event.class, item.occasion()).isPresent();
    }

    /// Whether the audience sat at the meeting that a record is or belongs to, or was promised it.
    private boolean isKnown(PortfolioRecord record) {
        var promised = record instanceof Undertaking undertaking ? undertaking.promisedTo() : Optional.<UUID>empty();
        var met = record instanceof Meeting meeting ? Stream.of(meeting.id())
                : Stream.of("meeting", "occasion").flatMap(name -> Component.named(record.getClass(), name).stream())
                        .filter(each -> !each.isOptional()).map(each -> (UUID) each.get(record));
        return parties.filter(ours -> promised.filter(ours::has).isPresent()).isPresent()
                || met.anyMatch(this::wasThere);
    }

    private boolean wasThere(UUID occasion) {
        return parties.filter(with -> whole.naming(Counterpart.class, occasion).anyMatch(each -> with.has(
                each.partner()))
                || whole.naming(Participant.class, occasion).anyMatch(each -> Stream
                        .concat(each.side().stream(), each.organisation().stream()).anyMatch(with::has)))
                .isPresent();
    }
}
