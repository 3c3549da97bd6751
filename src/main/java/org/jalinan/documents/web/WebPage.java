package org.jalinan.documents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.picture.SvgFile;
import org.jalinan.documents.picture.TimelinePicture;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.Sha256;

/// Writes the page: tables, the timeline as SVG, a search over the rows, the marking above and below and on each printed
/// side. Style and script stand in it, and its security policy lets a browser load nothing else and run no other script.
public final class WebPage {

    private final Edition edition;
    private final StringBuilder html = new StringBuilder();

    private WebPage(Edition edition) {
        this.edition = edition;
    }

    /// @param widths of the letters in the timeline
    public static byte[] write(Edition edition, TextWidths widths) {
        return new WebPage(edition).page(widths).getBytes(UTF_8);
    }

    private String page(TextWidths widths) {
        var words = edition.words();
        var title = edition.title().orElse("Jalinan");
        var marking = edition.marks().inWords(words);
        var style = resource("page.css");
        var script = resource("page.js");
        var sections = Section.of(edition);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(words.locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .append("'unsafe-inline'; script-src 'sha256-").append(hash(script)).append("'\">\n");
        element("title", title + " – " + marking);
        html.append("<style>\n").append(style).append(onEachPage(marking)).append("</style>\n</head>\n<body>\n");
        block("div", "marking head", marking);
        element("h1", title);
        block("p", "about", words.of("web.about", words.date(edition.asOf())));
        html.append("<nav>");
        sections.forEach(each -> html.append("<a href=\"#").append(each.kind()).append("\">")
                .append(escaped(each.title())).append(" (").append(each.rows().size()).append(")</a> "));
        html.append("</nav>\n<div class=\"search\"><input id=\"search\" type=\"search\" placeholder=\"")
                .append(escaped(words.of("web.search"))).append("\" aria-label=\"")
                .append(escaped(words.of("web.search")))
                .append("\"><span id=\"count\" class=\"count\" role=\"status\"></span></div>\n");
        timeline(widths);
        sections.forEach(this::table);
        block("div", "marking foot", marking);
        html.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    /// In the margins of each printed page, where no table runs over it.
    private static String onEachPage(String marking) {
        var quoted = new StringBuilder();
        marking.codePoints().forEach(each -> quoted.append(Character.isLetterOrDigit(each) || each == ' '
                ? Character.toString(each)
                : "\\%x ".formatted(each)));
        return """
                @page {
                  @top-center { content: "%1$s"; font: bold 9pt sans-serif; }
                  @bottom-center { content: "%1$s"; font: bold 9pt sans-serif; }
                  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
                }
                """.formatted(quoted);
    }

    private void timeline(TextWidths widths) {
        var picture = TimelinePicture.of(edition, TimelineOrder.byProject(), widths);
        var svg = new String(SvgFile.write(picture, widths), UTF_8);
        element("h2", picture.title());
        html.append("<div class=\"wide\">").append(svg.substring(svg.indexOf("<svg"))).append("</div>\n");
    }

    /// Without the columns in which nothing is said.
    private void table(Section section) {
        html.append("<h2 id=\"").append(section.kind()).append("\">")
                .append(escaped(section.title())).append("</h2>\n<table>\n<thead><tr>");
        var rows = section.rows();
        var heads = section.heads();
        var said = IntStream.range(0, heads.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isBlank())).toArray();
        for (int column : said) {
            html.append("<th scope=\"col\">").append(escaped(heads.get(column))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            html.append("<tr>");
            for (int column : said) {
                html.append("<td>").append(escaped(row.get(column))).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private void block(String name, String style, String text) {
        html.append('<').append(name).append(" class=\"").append(style).append("\">").append(escaped(text)).append("</")
                .append(name).append(">\n");
    }

    /// Text is text, whatever an officer typed; line ends stay.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .forEach(each -> {
                    switch (each) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&#39;");
                        case '\n' -> escaped.append("<br>");
                        default -> escaped.appendCodePoint(each);
                    }
                });
        return escaped.toString();
    }

    private static String hash(String script) {
        return Base64.getEncoder().encodeToString(Sha256.of(script.getBytes(UTF_8)));
    }

    private static String resource(String name) {
        try (var stream = WebPage.class.getResourceAsStream("/org/jalinan/documents/web/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
