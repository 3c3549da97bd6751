package org.jalinan.model.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Kind;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Releasability;
import org.jalinan.model.Samples;
import org.jalinan.model.Source;
import org.jalinan.model.SourceKind;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Statement;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.release.Withheld.Reason;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final String PLANTED = "Planted 0042";

    @Test
    void ourOwnDelegationReadsThePortfolioItself() {
        var release = Release.of(FACTS, new Audience.Own());
        assertSame(FACTS, release.portfolio());
        assertEquals(List.of(), release.withheld());
    }

    @Test
    void whatThePublicSourcesSayGoesToEverybody() {
        var release = Release.of(FACTS, new Audience.Everybody());
        for (var type : List.of(Project.class, Milestone.class, Meeting.class, Country.class)) {
            assertEquals(FACTS.count(type), release.portfolio().count(type), type.getSimpleName());
        }
        for (var milestone : FACTS.all(Milestone.class).toList()) {
            var released = release.portfolio().get(Milestone.class, milestone.id());
            assertEquals(milestone.recorded(), released.recorded(), milestone.title());
            assertEquals(milestone.target(), released.target(), milestone.title());
            assertEquals(Citations.sources(FACTS, milestone).count(),
                    Citations.sources(release.portfolio(), released).count(), milestone.title());
        }
    }

    /// In a portfolio where every text but a name says something that no source says, none of it is left.
    @Test
    void noTextThatNobodySaidInPublicReachesEverybody() {
        var planted = FACTS;
        for (var kind : Kind.values()) {
            for (var record : FACTS.of(kind)) {
                planted = planted.with(planted(record));
            }
        }
        var released = Release.of(planted, new Audience.Everybody()).portfolio();
        var found = new TreeMap<String, String>();
        for (var kind : Kind.values()) {
            released.of(kind).forEach(record -> texts(record).forEach((field, text) -> {
                if (text.contains(PLANTED)) {
                    found.put(kind + "." + field, text);
                }
            }));
        }
        assertEquals(List.of("CITATION.locator", "COUNTRY.isoAlpha2", "COUNTRY.isoAlpha3", "COUNTRY.isoNumeric",
                "COUNTRY.name", "NAME.text", "ORGANISATION.abbreviation", "ORGANISATION.name",
                "ORGANISATION.nameMs", "PROFILE.materialReachesTo", "PROFILE.title", "PROJECT.code",
                "PROJECT.shortTitle", "PROJECT.title", "PROJECT.titleMs"), List.copyOf(found.keySet()));
    }

    private static PortfolioRecord planted(PortfolioRecord record) {
        var left = record;
        for (var field : Component.of(record.getClass())) {
            if (field.valueType() == String.class && Kind.of(record) != Kind.SOURCE && !isCited(record, field)) {
                left = field.replace(left, field.isOptional() ? Optional.of(PLANTED) : PLANTED);
            }
        }
        return left;
    }

    private static boolean isCited(PortfolioRecord record, Component field) {
        return Kind.of(record) == Kind.CITATION && !field.name().equals("locator");
    }

    private static Map<String, String> texts(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(field -> field.valueType() == String.class)
                .collect(Collectors.toMap(Component::name,
                        field -> Citations.valueInWords(field.get(record))));
    }

    @Test
    void ourForecastsRemarksAndJudgementsStayWithUs() {
        var milestone = FACTS.all(Milestone.class).findFirst().orElseThrow();
        var note = new Note(Samples.id(PLANTED), milestone.project(), 0, NoteKind.STATUS,
                StatedDate.year(2026), "Officer 0042", PLANTED);
        var whole = FACTS.with(Samples.set(milestone, "forecast", StatedDate.year(2027))).with(note);
        var release = Release.of(whole, new Audience.Asean());
        assertEquals(Optional.empty(), release.portfolio().get(Milestone.class, milestone.id()).forecast());
        assertTrue(release.portfolio().find(note.id()).isEmpty());
        assertTrue(release.withheld().contains(new Withheld(note, Optional.empty(), Reason.OURS)));
        assertTrue(release.withheld().contains(
                new Withheld(whole.get(Milestone.class, milestone.id()), Optional.of("forecast"), Reason.OURS)));
    }

    /// A target whose fulfilment only we know would read as missed, a promise kept as broken.
    @Test
    void whatWouldReadAsMissedOrOpenWithoutWhatOnlyWeKnowIsLeftOutWhole() {
        var target = FACTS.all(Milestone.class).filter(each -> !each.isRecorded()).findFirst().orElseThrow();
        var promise = FACTS.all(Undertaking.class).filter(Undertaking::isOpen).findFirst().orElseThrow();
        var whole = FACTS.with(Samples.recorded(target, StatedDate.year(2026))).with(promise.as(UndertakingState.DONE,
                Optional.of("evidence"), Optional.empty(), Optional.empty()));
        var release = Release.of(whole, new Audience.Asean());
        assertTrue(release.portfolio().find(target.id()).isEmpty());
        assertTrue(release.portfolio().find(promise.id()).isEmpty());
        assertTrue(Release.of(FACTS, new Audience.Asean()).portfolio().find(target.id()).isPresent());
        assertTrue(Release.of(FACTS, new Audience.Asean()).portfolio().find(promise.id()).isPresent());
    }

    @Test
    void aLineGoesOnlyToThoseForWhomAnOfficerClearedIt() {
        var secret = line("secret", LineKind.POINT_TO_MAKE, Releasability.DO_NOT_DISCLOSE, Optional.empty());
        var open = line("open", LineKind.POINT_TO_MAKE, Releasability.MAY_SAY, Optional.empty());
        var japanese = line("for Japan", LineKind.POINT_TO_MAKE, Releasability.MAY_SAY, Optional.of("Japan"));
        var press = line("press", LineKind.PRESS_LINE, Releasability.MAY_SAY, Optional.empty());
        var whole = FACTS.with(secret).with(open).with(japanese).with(press);
        assertEquals(List.of("open", "press"), lines(whole, "asean"));
        assertEquals(List.of("for Japan", "open", "press"), lines(whole, "JP"));
        assertEquals(List.of("open", "press"), lines(whole, "US"));
        assertEquals(List.of("press"), lines(whole, "public"));
    }

    private static Line line(String text, LineKind kind, Releasability releasability, Optional<String> audience) {
        return new Line(Samples.id(text), kind, text, releasability, audience, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static List<String> lines(Portfolio whole, String audience) {
        return Release.of(whole, Audience.find(whole, audience).orElseThrow()).portfolio().all(Line.class)
                .map(Line::text).sorted().toList();
    }

    @Test
    void whatWasPromisedAtATableIsKnownToThoseWhoSatThereAndToNobodyElse() {
        var meeting = FACTS.all(Meeting.class).filter(each -> hasCounterpart(each, "JP")).findFirst().orElseThrow();
        var promise = new Undertaking(Samples.id(PLANTED), meeting.id(), 9, PLANTED, UndertakingKind.AGREED,
                Optional.empty(), UndertakingState.OPEN, Optional.empty(), Optional.empty(), Optional.of("evidence"),
                Optional.empty(), Optional.empty());
        var whole = FACTS.with(promise);
        var japan = Release.of(whole, Audience.find(whole, "JP").orElseThrow()).portfolio();
        assertEquals(PLANTED, japan.get(Undertaking.class, promise.id()).text());
        assertEquals(Optional.empty(), japan.get(Undertaking.class, promise.id()).evidence());
        Stream.of("US", "asean", "public").forEach(other -> assertTrue(
                Release.of(whole, Audience.find(whole, other).orElseThrow()).portfolio().find(promise.id()).isEmpty(),
                other));
    }

    private static boolean hasCounterpart(Meeting meeting, String code) {
        return FACTS.naming(Counterpart.class, meeting.id())
                .flatMap(with -> FACTS.find(Country.class, with.partner()).stream())
                .anyMatch(country -> country.isoAlpha2().equals(code));
    }

    @Test
    void aSourceIsNotQuotedOnWhatIsWithheldOfItsRecord() {
        var project = Samples.set(FACTS.all(Project.class).findFirst().orElseThrow(), "documentedNote", PLANTED);
        var source = FACTS.all(Source.class).filter(each -> each.kind() == SourceKind.PUBLIC).findFirst().orElseThrow();
        var ofTheWhole = new Citation(Samples.id("whole"), project.id(), 90, source.id(), Optional.empty(),
                Optional.of(Statement.of(project).text()), Optional.empty(), Optional.empty());
        var ofTheNote = new Citation(Samples.id("note"), project.id(), 91, source.id(), Optional.of("documentedNote"),
                Optional.of(PLANTED), Optional.empty(), Optional.empty());
        var whole = FACTS.with(project).with(ofTheWhole).with(ofTheNote);
        for (var typed : List.of("asean", "JP", "public")) {
            var release = Release.of(whole, Audience.find(whole, typed).orElseThrow()).portfolio();
            assertFalse(release.get(Citation.class, ofTheWhole.id()).value().orElseThrow().contains(PLANTED), typed);
            assertTrue(release.get(Citation.class, ofTheWhole.id()).value().orElseThrow().contains("title: "), typed);
            assertTrue(release.find(ofTheNote.id()).isEmpty(), typed);
        }
    }

    @Test
    void noRecordOfAReleaseNamesOneThatIsNotInIt() {
        for (var typed : List.of("asean", "JP", "public")) {
            var release = Release.of(FACTS, Audience.find(FACTS, typed).orElseThrow()).portfolio();
            release.all(PortfolioRecord.class).forEach(record -> Component.references(record.getClass())
                    .forEach(reference -> {
                        var id = reference.get(record) instanceof Optional<?> optional ? optional.orElse(null)
                                : reference.get(record);
                        assertFalse(id instanceof UUID named && release.find(named).isEmpty(),
                                () -> record + " " + reference.name());
                    }));
        }
    }
}
