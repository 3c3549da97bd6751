package org.jalinan.ui.documents;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.chart.SheetFit;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.order.UndertakingChoice;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.release.Audience;

/// What an officer wishes for, before all of it is chosen.
///
/// @param about the project, partner or meeting, where the kind of document has one
/// @param timeline how a timeline is printed, where it is one
/// @param besides what a report holds besides, where it is one
/// @param without the sections that are left out
/// @param beside whether several languages stand side by side
public record Wish(IssuedKind kind, Optional<UUID> about, List<Language> languages, Audience audience, Marks marks,
        TimelineOrder timeline, Set<ReportPart> besides, Set<String> without,
        boolean beside) {

    public Wish {
        languages = List.copyOf(languages);
        besides = Set.copyOf(besides);
        without = Set.copyOf(without);
    }

    static Wish first(Portfolio portfolio, Language language) {
        return new Wish(IssuedKind.REPORT, Optional.empty(), List.of(language), new Audience.Own(),
                Marks.ofSet(portfolio), TimelineOrder.byProject(), Set.of(), Set.of(), false);
    }

    /// Another document, in which all sections stand.
    Wish on(IssuedKind another, Optional<UUID> record) {
        return new Wish(another, record, languages, audience, marks, timeline, besides, Set.of(), beside);
    }

    /// In other languages the sections have other names, so all of them stand again.
    Wish in(List<Language> wanted) {
        return new Wish(kind, about, wanted, audience, marks, timeline, besides,
                wanted.getFirst() == languages.getFirst() ? without : Set.of(), beside);
    }

    Wish forReaders(Audience readers) {
        return new Wish(kind, about, languages, readers, marks, timeline, besides, without, beside);
    }

    Wish marked(Marks chosen) {
        return new Wish(kind, about, languages, audience, chosen, timeline, besides, without, beside);
    }

    Wish drawn(TimelineOrder order) {
        return new Wish(kind, about, languages, audience, marks, order, besides, without, beside);
    }

    Wish fitted(TimelineOrder.Paper paper, SheetFit fit) {
        return drawn(timeline.on(paper, fit));
    }

    Wish withPart(ReportPart part, boolean wanted) {
        var parts = EnumSet.noneOf(ReportPart.class);
        parts.addAll(besides);
        if (wanted) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        return new Wish(kind, about, languages, audience, marks, timeline, parts, without, beside);
    }

    Wish sideBySide(boolean wanted) {
        return new Wish(kind, about, languages, audience, marks, timeline, besides, without, wanted);
    }

    Wish section(String heading, boolean wanted) {
        var left = new HashSet<>(without);
        if (wanted) {
            left.remove(heading);
        } else {
            left.add(heading);
        }
        return new Wish(kind, about, languages, audience, marks, timeline, besides, left, beside);
    }

    /// Empty while the record that it is about is not chosen, or its readers may know nothing of it.
    Optional<DocumentOrder> order(Portfolio portfolio) {
        return subject(portfolio)
                .map(each -> new DocumentOrder(each, languages, audience, marks, without, Optional.empty(), beside));
    }

    /// The same with all its sections.
    DocumentOrder whole(DocumentOrder order) {
        return new DocumentOrder(order.subject(), List.of(languages.getFirst()), audience, marks, Set.of(),
                Optional.empty());
    }

    private Optional<Subject> subject(Portfolio portfolio) {
        var record = about.filter(id -> portfolio.find(id).isPresent());
        return switch (kind) {
            case STATUS_SHEET -> record.map(Subject.Sheet::new);
            case BOUND_SHEETS -> Optional.of(Subjects.boundSheets(portfolio));
            case REPORT -> Optional.of(new Subject.Report(besides));
            case PARTNER_BRIEF -> record.map(Subject.OnPartner::new);
            case MEETING_BRIEF -> record.map(Subject.ForMeeting::new);
            case TIMELINE -> Optional.of(new Subject.Timeline(timeline));
            case UNDERTAKINGS -> Optional.of(new Subject.Undertakings(new UndertakingChoice(record, false, false)));
            case PACK -> record.map(id -> Subject.Pack.of(portfolio, id, timeline));
            case ADDENDUM -> Optional.empty();
        };
    }
}
