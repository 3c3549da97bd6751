package org.jalinan.documents.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jalinan.documents.Block;
import org.jalinan.documents.Look;
import org.jalinan.documents.RatingMark;
import org.jalinan.documents.RichText;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.rating.Standing;
import org.jalinan.text.RatingWords;
import org.jalinan.text.Words;

/// The ratings in force: six marks in a line, and below it who judged what, when and why. Only officers rate; while none
/// has, the line says so.
record RatingBlocks(Portfolio portfolio, Words words) {

    List<Block> of(Project project) {
        var standings = Arrays.stream(RatingDimension.values()).map(each -> Standing.of(portfolio, project, each))
                .toList();
        var judged = standings.stream().filter(each -> each.present().isPresent()).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.of("sheet.rating"),
                judged.isEmpty() ? words.of("sheet.rating.note") : words.of("sheet.rating.judged")));
        blocks.add(new Block.KeyLine(standings.stream().map(this::mark).reduce(RichText.EMPTY, RichText::and),
                judged.isEmpty() ? RichText.unknown(words.of("sheet.rating.notYet")) : RichText.EMPTY));
        judged.forEach(each -> blocks.add(new Block.Paragraph(reason(each), true)));
        return blocks;
    }

    private RichText mark(Standing standing) {
        var said = new RatingWords(words);
        return RichText.mark(shape(standing.value()), said.letter(standing.value()), said.value(standing.value()))
                .and(" " + words.label(standing.dimension()) + "     ");
    }

    private static RatingMark shape(Optional<RatingValue> value) {
        return value.map(known -> switch (known) {
            case GREEN -> RatingMark.ON_TRACK;
            case AMBER -> RatingMark.AT_RISK;
            case RED -> RatingMark.OFF_TRACK;
        }).orElse(RatingMark.NOT_RATED);
    }

    private RichText reason(Standing standing) {
        Rating rating = standing.present().orElseThrow();
        var said = new RatingWords(words);
        var value = rating.value().isPresent() ? said.value(rating.value()) : words.of("rating.couldNotTell");
        var trend = said.trend(standing);
        return RichText.EMPTY.and(Look.BOLD, words.label(standing.dimension()) + ": ")
                .and(trend.isEmpty() ? value : words.of("sheet.rating.trend", value, trend))
                .and(". " + rating.reason() + " ").and(Look.MUTED, words.of("sheet.rating.signed", rating.by(),
                        words.date(rating.on()), words.label(rating.basis())));
    }
}
