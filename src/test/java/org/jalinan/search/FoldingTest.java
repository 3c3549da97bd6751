package org.jalinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hà Nội | ha noi", "ĐÀ NẴNG | da nang", "São Paulo | sao paulo",
        "Türkiye İstanbul ısı | turkiye istanbul isi", "Łódź, Øresund, Æbelø | lodz oresund aebelo",
        "Straße | strasse", "ＡＳＥＡＮ ２０２５ | asean 2025", "๒๕๖๘ | 2568", "People’s | peoples",
        "cross-border/cloud | cross border cloud", "P25; 5G | p25 5g", "Ha\u0300 No\u0323\u0302i | ha noi"})
    void whatPeopleTypeDifferentlyBecomesTheSame(String text, String folded) {
        assertEquals(folded, Folding.whole(text));
    }

    @Test
    void scriptsWithoutSpacesAreCutIntoLettersThatFollowEachOther() {
        var tokens = Folding.tokens("5G ไทย");
        assertEquals(List.of("5g", "ไ", "ท", "ย"), tokens.stream().map(Token::text).toList());
        assertEquals(List.of(false, false, true, true), tokens.stream().map(Token::joined).toList());
    }

    @Test
    void koreanStaysInWordsAndTakesItsLettersBackTogether() {
        assertEquals("대한민국 정부", Folding.whole("대한민국 정부"));
    }

    @Test
    void aWordKnowsItsPlaceInTheTextBeforeFolding() {
        assertEquals(new Token("da", 1, 3, false), Folding.tokens("(Đà)").getFirst());
    }

    @Test
    void signsAloneAreNoWords() {
        assertEquals(List.of(), Folding.tokens("*:* && (\"\" ~ ‑ \uFEFF)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hà Nội – Đà Nẵng | ha noi - da nang",
        "“Cloud” and ‘edge’ | \"cloud\" and 'edge'",
        "People’s (P25) | people's (p25)", "ประเทศไทย ๒๕๖๘ | ประเทศไทย 2568"})
    void letterByLetterSpacesAndSignsStay(String text, String folded) {
        assertEquals(folded, Folding.letters(text));
    }

    @Test
    void lettersWithAStrokeSortBesideThoseWithout() {
        assertEquals("Da Nẵng, Orsted, oresund", Folding.sortable("Đa Nẵng, Ørsted, øresund"));
    }
}
