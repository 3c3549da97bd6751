package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.brief.MeetingBrief;
import org.jalinan.documents.brief.PartnerBrief;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Numbering;
import org.jalinan.documents.report.Addendum;
import org.jalinan.documents.report.PortfolioReport;
import org.jalinan.documents.report.UndertakingList;
import org.jalinan.documents.sheet.SheetBook;
import org.jalinan.documents.sheet.StatusSheet;
import org.jalinan.documents.timeline.PrintedTimeline;
import org.jalinan.model.Language;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.text.Words;

/// A document as an officer asks for it.
///
/// @param languages one at least; each part stands in each of them, one after the other
/// @param without the sections that are left out, by their headings in the first language
///   or, in a pack, the parts, and of bound sheets the projects, by their titles
/// @param numbering under which it is issued; empty for a draft
/// @param beside whether the languages stand side by side on one sheet
public record DocumentOrder(Subject subject, List<Language> languages, Audience audience, Marks marks,
        Set<String> without, Optional<Numbering> numbering, boolean beside) {

    /// With its languages one after the other.
    public DocumentOrder(Subject subject, List<Language> languages, Audience audience, Marks marks,
            Set<String> without, Optional<Numbering> numbering) {
        this(subject, languages, audience, marks, without, numbering, false);
    }

    public DocumentOrder {
        languages = List.copyOf(languages);
        without = Set.copyOf(without);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A document is written in one language at least.");
        }
    }

    /// The edition from which it is composed, in its first language.
    public Edition edition(Portfolio whole, LocalDate asOf) {
        return new Edition(Release.of(whole, audience), Words.in(languages.getFirst()), asOf, marks, numbering);
    }

    public DocumentOrder issued(Numbering number) {
        return new DocumentOrder(subject, languages, audience, marks, without, Optional.of(number), beside);
    }

    /// The same with its languages side by side.
    public DocumentOrder sideBySide() {
        return new DocumentOrder(subject, languages, audience, marks, without, numbering, true);
    }

    /// The same for our own delegation: what a document for others is held against.
    public DocumentOrder own(Portfolio whole) {
        return new DocumentOrder(subject, languages, new Audience.Own(), Marks.ofSet(whole), without, numbering,
                beside);
    }

    /// @throws java.util.NoSuchElementException if its readers may know nothing of the subject (see `Subject.unknownIn`)
    public Bundle compose(Portfolio whole, LocalDate asOf, TextWidths widths) {
        var words = languages.stream().map(Words::in).toList();
        return new Composing(edition(whole, asOf), words, widths).bundle(subject, without)
                .abreast(beside ? words.size() : 1);
    }

    /// One order while it is carried out.
    private static final class Composing {

        private final Edition edition;
        private final List<Words> words;
        private final TextWidths widths;

        Composing(Edition edition, List<Words> words, TextWidths widths) {
            this.edition = edition;
            this.words = words;
            this.widths = widths;
        }

        Bundle bundle(Subject about, Set<String> left) {
            return switch (about) {
                case Subject.BoundSheets(var projects) -> {
                    var book = SheetBook.of(edition, words, chosen(projects, left), widths);
                    yield new Bundle(book.cover(), Sections.without(left, book.parts(), words.size()));
                }
                case Subject.Pack(var parts) -> new Bundle(Optional.empty(), pack(parts, left));
                case Subject.Single single -> new Bundle(Optional.empty(),
                        Sections.without(left, inEachLanguage(single).toList(), words.size()));
            };
        }

        /// The projects of which the title is not left out; all of them where none would remain.
        private List<Project> chosen(List<UUID> projects, Set<String> left) {
            var all = projects.stream().map(this::project).toList();
            var kept = all.stream().filter(each -> !left.contains(StatusSheet.title(each, words.getFirst()))).toList();
            return kept.isEmpty() ? all : kept;
        }

        /// The parts that are not left out; all of them where nothing would remain.
        private List<Document> pack(List<Subject> parts, Set<String> left) {
            var groups = parts.stream().map(part -> bundle(part, Set.of()).parts()).toList();
            var kept = groups.stream().filter(group -> !left.contains(group.getFirst().title())).toList();
            return (kept.isEmpty() ? groups : kept).stream().flatMap(List::stream).toList();
        }

        private Stream<Document> inEachLanguage(Subject.Single about) {
            return words.stream().map(edition::in).map(each -> document(about, each));
        }

        private Document document(Subject.Single about, Edition each) {
            return switch (about) {
                case Subject.Sheet(var project) ->
                    StatusSheet.of(each, each.portfolio().get(Project.class, project), widths);
                case Subject.Report(var with) -> PortfolioReport.of(each, with);
                case Subject.OnPartner(var partner) ->
                    PartnerBrief.of(each, each.portfolio().get(Partner.class, partner), widths);
                case Subject.ForMeeting(var occasion) ->
                    MeetingBrief.of(each, each.portfolio().get(Occasion.class, occasion));
                case Subject.Undertakings(var choice) -> UndertakingList.of(each,
                        choice.of(each.portfolio(), each.asOf()).toList(),
                        choice.inWords(each.portfolio(), each.words()));
                case Subject.Addendum(var from, var since, var of) ->
                    Addendum.of(each, Release.of(from, each.release().audience()).portfolio(), since, of);
                case Subject.Timeline(var order) -> PrintedTimeline.of(each, order, widths);
            };
        }

        private Project project(UUID id) {
            return edition.portfolio().get(Project.class, id);
        }
    }
}
