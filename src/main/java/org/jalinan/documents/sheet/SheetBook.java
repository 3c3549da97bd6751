package org.jalinan.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Block;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.text.Words;

/// The status sheets of several projects in one file: a cover with an index that says where each begins, and the sheets,
/// in one language or in two one after the other.
public final class SheetBook {

    private final Edition edition;
    private final List<Words> languages;
    private final List<Project> projects;

    private SheetBook(Edition edition, List<Words> languages, List<Project> projects) {
        this.edition = edition;
        this.languages = languages;
        this.projects = projects.stream().map(each -> edition.portfolio().get(Project.class, each.id())).toList();
    }

    /// @param edition in the words of cover and index
    /// @param languages of the sheets of each project, one at least
    /// @param projects in the order in which their sheets are to stand
    public static Bundle of(Edition edition, List<Words> languages, List<Project> projects, TextWidths widths) {
        var book = new SheetBook(edition, languages, projects);
        var sheets = projects.stream().flatMap(project -> languages.stream()
                .map(words -> StatusSheet.of(edition.in(words), project, widths))).toList();
        return new Bundle(Optional.of(book::cover), sheets);
    }

    private Document cover(List<Integer> firstPages) {
        var words = edition.words();
        var title = words.of("sheet.book.title");
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(edition.above(words.of("sheet.book.kind")), title,
                RichText.plain(words.of("sheet.book.below", projects.size())), edition.besideTitle()));
        blocks.add(new Block.KeyValues(4, List.of(
                entry("projects", RichText.plain(Integer.toString(projects.size()))),
                entry("milestones", RichText.plain(Long.toString(milestones().count()))),
                entry("past", RichText.bold(
                        Long.toString(milestones().filter(each -> each.isPastTarget(edition.asOf())).count()))),
                entry("stale", RichText.bold(Long.toString(projects.stream().filter(this::isStale).count()))))));
        blocks.add(new Block.Heading(words.of("sheet.book.index"), words.of("sheet.book.index.note")));
        blocks.add(index(firstPages));
        return new Document(title, words.locale(), PageFormat.STATUS_SHEET,
                edition.frame(title), edition.asOf(), blocks,
                edition.signOffs());
    }

    private Block.KeyValues.Entry entry(String name, RichText value) {
        return new Block.KeyValues.Entry(edition.words().of("sheet.book." + name), value);
    }

    private Stream<Milestone> milestones() {
        return projects.stream().flatMap(project -> edition.portfolio().naming(Milestone.class, project.id())
                .filter(each -> each.project().equals(project.id())));
    }

    private boolean isStale(Project project) {
        return LastFact.of(edition.portfolio(), project).filter(fact -> fact.isStale(edition.asOf())).isPresent();
    }

    private Table index(List<Integer> firstPages) {
        var words = edition.words();
        var columns = new ArrayList<>(List.of(
                Table.Column.of(words.of("report.column.code"), PageFormat.millimetres(16)),
                Table.Column.wide(words.of("report.column.project")),
                Table.Column.of(words.of("report.column.state"), PageFormat.millimetres(52))));
        languages.forEach(each -> columns.add(Table.Column.of(languages.size() == 1 ? words.of("sheet.book.page")
                : words.label(each.language()), PageFormat.millimetres(20)).right()));
        return new Table(columns, IntStream.range(0, projects.size())
                .mapToObj(i -> row(i, firstPages)).toList());
    }

    private List<RichText> row(int index, List<Integer> firstPages) {
        var project = projects.get(index);
        var row = new ArrayList<>(List.of(RichText.bold(project.code()), RichText.plain(project.title()),
                project.documented().map(state -> RichText.plain(
                        edition.words().label(state.state()) + ", "
                                + edition.words().of("document.stateAsOf", edition.words().date(state.asOf()))))
                        .orElseGet(edition::notRecorded)));
        int first = index * languages.size();
        IntStream.range(first, first + languages.size())
                .forEach(part -> row.add(RichText.page(part, firstPages.get(part))));
        return row;
    }
}
