package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.release.Audience;
import org.jalinan.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final Words WORDS = Words.in(Language.EN);

    /// Letters too rare for any font: one of Chinese, one of Tangut.
    @ParameterizedTest
    @CsvSource({"\uD884\uDF40, true", "\uD81C\uDC00, false"})
    void aLetterWithoutFontIsNamedAndForChineseTheFontToInstall(String letter, boolean chinese) {
        var marks = new Marks(Optional.of(Marking.SULIT), Optional.empty(), Optional.of("Officer " + letter));
        var order = new DocumentOrder(new Subject.Sheet(Planted.project().id()), List.of(Language.EN),
                new Audience.Own(),
                marks, Set.of(), Optional.empty());
        var bundle = order.compose(Planted.FACTS, Planted.TODAY, PAGES.widths());
        var findings = Checks.of(order, Planted.FACTS, Planted.TODAY, bundle, PAGES.write(bundle), PAGES.widths(),
                WORDS);
        assertEquals(List.of(new Finding(Finding.Weight.LOOK, WORDS.of("check.letters", letter),
                chinese ? List.of(WORDS.of("check.letters.install")) : List.of())),
                findings.stream()
                        .filter(each -> each.sentence().contains(letter) && !each.sentence().contains("Officer"))
                        .toList());
    }
}
