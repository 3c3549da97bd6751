package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;
import org.jalinan.chart.Token;
import org.jalinan.ui.settings.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What stands out from what in high contrast, computed from the token file and from every sheet that names a token.
class ContrastTest {

    private static final Path VIEWS = Path.of("src/main/resources/org/jalinan/ui");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern VALUE = Pattern.compile("([\\w-]+):\\s*([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("-(color|jalinan)-[\\w-]+");
    private static final Set<String> INKS = Set.of("-fx-text-fill", "-fx-icon-color", "-fx-fill");

    private static final double LETTERS = 7;
    private static final double MARKS = 4.5;
    private static final double LINES = 3;

    private static Map<String, String> colours;
    private static List<Map<String, String>> rules;

    @BeforeAll
    static void readTheSheets() throws IOException {
        colours = tokens("contrast");
        try (var files = Files.walk(VIEWS)) {
            rules = files.filter(file -> file.toString().endsWith(".css")).filter(file -> !isTokens(file))
                    .flatMap(file -> rules(text(file))).toList();
        }
    }

    @Test
    void everyColourThatOursAndTheOtherLooksNameHasItsOwn() {
        var named = rules.stream().flatMap(rule -> rule.values().stream())
                .flatMap(value -> COLOUR.matcher(value).results()).map(hit -> hit.group())
                .collect(Collectors.toCollection(TreeSet::new));
        named.addAll(tokens("light").keySet());
        named.addAll(tokens("dark").keySet());
        named.removeAll(colours.keySet());
        assertEquals(Set.of(), named);
    }

    @Test
    void lettersStandOutFromEverySurfaceSevenToOne() {
        var surfaces = surfaces();
        assertTrue(surfaces.containsAll(Set.of("-color-bg-default", "-jalinan-lane", "-jalinan-selected-row",
                "-color-danger-subtle")), surfaces::toString);
        assertAll(inks().flatMap(ink -> surfaces.stream().map(surface -> () -> standsOut(ink, surface, LETTERS))));
    }

    @Test
    void lettersStandOutFromTheSurfaceOfTheirOwnRule() {
        var pairs = rules.stream().filter(rule -> ink(rule).isPresent() && surface(rule).isPresent()).toList();
        assertTrue(pairs.size() > 10, () -> pairs.size() + " pairs");
        assertAll(pairs.stream().map(rule -> () -> standsOut(ink(rule).orElseThrow(), surface(rule).orElseThrow(),
                LETTERS)));
    }

    @Test
    void whatIsMadeToLieOnAColourStandsOutFromIt() {
        var on = colours.keySet().stream().filter(name -> name.startsWith("-jalinan-on-")).toList();
        assertTrue(on.size() > 3);
        assertAll(on.stream().map(name -> () -> standsOut(name, name.replace("-on-", "-"), LETTERS)));
        assertAll(colours.keySet().stream()
                .filter(name -> name.matches("-color-(neutral|accent|success|warning|danger)-(emphasis(-plus)?|6)"))
                .map(name -> () -> standsOut("-color-fg-emphasis", name, LETTERS)));
    }

    @Test
    void everyMarkOfATimelineStandsOutFromItsPaper() {
        var papers = Stream.of(Token.values()).map(ContrastTest::drawn).filter(surfaces()::contains).distinct()
                .toList();
        assertTrue(papers.size() > 2, papers::toString);
        assertAll(Stream.of(Token.values()).filter(token -> token != Token.ON_ACCENT)
                .filter(token -> !papers.contains(drawn(token)))
                .flatMap(token -> papers.stream().map(paper -> () -> standsOut(drawn(token), paper,
                        token == Token.GRID ? LINES : MARKS))));
        standsOut(drawn(Token.ON_ACCENT), drawn(Token.ACCENT), LETTERS);
    }

    @Test
    void everyFrameStandsOutFromEverySurface() {
        var surfaces = surfaces();
        assertAll(Stream.of("-color-border-default", "-color-accent-line", "-color-accent-emphasis",
                "-color-danger-emphasis")
                .flatMap(frame -> surfaces.stream().map(surface -> () -> standsOut(frame, surface, MARKS))));
    }

    @Test
    void aSystemThatAsksForHighContrastGetsIt() {
        assertEquals(Theme.CONTRAST,
                Appearance.ofSystem(Map.of("Windows.SPI.HighContrast", true), ColorScheme.LIGHT));
        assertEquals(Theme.CONTRAST,
                Appearance.ofSystem(Map.of("GTK.theme_name", "HighContrastInverse"), ColorScheme.DARK));
        assertEquals(Theme.DARK, Appearance.ofSystem(Map.of("Windows.SPI.HighContrast", false), ColorScheme.DARK));
        assertEquals(Theme.LIGHT, Appearance.ofSystem(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.LIGHT));
    }

    @Test
    void theRatioIsTheOneOfTheGuidelines() {
        assertEquals(21, ratio(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(4.54, ratio(Color.web("#767676"), Color.WHITE), 0.005);
        assertNotEquals(0, rules.size());
    }

    private static void standsOut(String ink, String surface, double least) {
        double ratio = ratio(colour(ink), colour(surface));
        assertTrue(ratio >= least, () -> "%s on %s: %.2f, not %.1f".formatted(ink, surface, ratio, least));
    }

    private static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The inks that lie on whatever surface there is; those of one surface are named after it.
    private static Stream<String> inks() {
        return rules.stream().flatMap(rule -> ink(rule).stream()).distinct()
                .filter(name -> name.startsWith("-color-fg-") || name.endsWith("-fg"))
                .filter(Predicate.not("-color-fg-emphasis"::equals));
    }

    /// What lies uppermost behind something, but for the colours that have an ink of their own.
    private static Set<String> surfaces() {
        return rules.stream().flatMap(rule -> surface(rule).stream())
                .filter(name -> !colours.containsKey("-jalinan-on-" + name.replace("-jalinan-", "")))
                .filter(name -> !name.endsWith("-emphasis") && !name.equals("-jalinan-shadow"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> ink(Map<String, String> rule) {
        return rule.entrySet().stream().filter(value -> INKS.contains(value.getKey())).map(Map.Entry::getValue)
                .filter(COLOUR.asMatchPredicate()).filter(name -> !name.startsWith("-color-bg-")).findFirst();
    }

    private static Optional<String> surface(Map<String, String> rule) {
        return Optional.ofNullable(rule.get("-fx-background-color"))
                .map(layers -> layers.substring(layers.lastIndexOf(',') + 1).strip())
                .filter(COLOUR.asMatchPredicate());
    }

    private static String drawn(Token token) {
        var name = "-token-" + token.name().toLowerCase().replace('_', '-');
        return rules.stream().filter(rule -> rule.containsKey("-token-fg")).map(rule -> rule.get(name)).findFirst()
                .orElseThrow();
    }

    private static Color colour(String name) {
        return Color.web(Objects.requireNonNull(colours.get(name), name));
    }

    private static Map<String, String> tokens(String sheet) {
        return rules(text(VIEWS.resolve("css").resolve(sheet + ".css"))).findFirst().orElseThrow();
    }

    private static boolean isTokens(Path file) {
        return file.getFileName().toString().matches("(light|dark|contrast)\\.css");
    }

    private static Stream<Map<String, String>> rules(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll("")).results()
                .map(rule -> VALUE.matcher(rule.group(2)).results()
                        .collect(Collectors.toMap(value -> value.group(1), value -> value.group(2).strip(),
                                (_, last) -> last)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
