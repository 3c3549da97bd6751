package org.jalinan.documents.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Difference;
import org.jalinan.text.DifferenceSentences;
import org.jalinan.text.News;

/// What is different since an earlier day, per project and partner: an addendum to what was handed out then.
public final class Addendum {

    private static final double SIGN = PageFormat.millimetres(10);
    private static final double DETAIL = PageFormat.millimetres(58);

    private Addendum() {
    }

    /// @param from as much of the portfolio of then as the readers of the edition may know
    /// @param of the one project or partner that it is about; empty for all
    public static Document of(Edition edition, Portfolio from, LocalDate since, Optional<UUID> of) {
        var words = edition.words();
        var sections = new DifferenceSentences(Difference.between(from, edition.portfolio()), since, edition.asOf(),
                words).sections().stream().filter(each -> of.isEmpty() || each.subject().equals(of)).toList();
        var changes = sections.stream().mapToInt(News.Section::changes).sum();
        var sources = new SourceNumbers(edition.portfolio());
        var title = words.of("addendum.title", words.date(since), words.date(edition.asOf()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(edition.above(words.of("addendum.kind")), title,
                RichText.plain(words.of("addendum.below", ChronoUnit.DAYS.between(since, edition.asOf()))),
                edition.besideTitle()));
        blocks.add(new Block.Headline(
                RichText.bold(changes == 0 ? words.of("difference.none") : words.of("addendum.headline", changes))));
        sections.forEach(section -> {
            blocks.add(new Block.Heading(section.title(), words.of("addendum.count", section.changes())));
            blocks.add(table(edition, sources, section.news()));
        });
        blocks.addAll(edition.sources(sources));
        return new Document(title, words.locale(), PageFormat.STATUS_SHEET, edition.frame(title), edition.asOf(),
                blocks, edition.signOffs());
    }

    private static Table table(Edition edition, SourceNumbers sources, List<News> news) {
        var words = edition.words();
        return new Table(
                List.of(Table.Column.of(words.of("addendum.column.sign"), SIGN),
                        Table.Column.wide(words.of("addendum.column.what")),
                        Table.Column.of(words.of("addendum.column.detail"), DETAIL)),
                news.stream().map(each -> List.of(RichText.bold(each.sign().mark()),
                        RichText.plain(each.sentence()).sources(numbers(edition, sources, each)),
                        each.detail().map(RichText::plain).orElse(RichText.EMPTY))).toList());
    }

    private static List<Integer> numbers(Edition edition, SourceNumbers sources, News news) {
        return news.record().flatMap(edition.portfolio()::find).map(sources::of).orElse(List.of());
    }
}
