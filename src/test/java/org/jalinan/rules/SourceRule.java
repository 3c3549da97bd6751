package org.jalinan.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A rule that is judged on the text of one source file, with its reason and a small text that breaks it.
enum SourceRule {

    JAVA_FITS_IN_400_LINES("nobody holds more than that in mind at once",
            Files.JAVA, longerThan(400), "model/A.java", "\n".repeat(401)),

    A_CONTROLLER_STAYS_UNDER_200_LINES("past that the view is split with fx:include",
            Files.CONTROLLER, longerThan(199), "ui/AController.java", "\n".repeat(200)),

    FXML_STAYS_UNDER_120_LINES("a view is read on one screen",
            Files.FXML, longerThan(119), "ui/AView.fxml", "\n".repeat(120)),

    TEXT_IN_FXML_COMES_FROM_THE_BUNDLES("an officer reads it in English or Malay",
            Files.FXML, matching(Texts.LITERAL_TEXT), "ui/AView.fxml", "<Label text=\"Projects\"/>"),

    FXML_HAS_NO_STYLE("one theme change must reach every screen; style is by class",
            Files.FXML, matching("\\bstyle=\""), "ui/AView.fxml", "<Label style=\"-fx-padding: 1\"/>"),

    JAVA_HAS_NO_STYLE("one theme change must reach every screen; style is by class and pseudo-class",
            Files.JAVA, matching("\\bsetStyle\\("), "ui/A.java", "label.setStyle(\"\");"),

    NO_HEX_COLOUR_OUTSIDE_THE_TOKENS("light, dark and contrast are one file each; nothing else names a colour",
            Files.COLOURLESS, matching(Texts.HEX_COLOUR), "ui/css/app.css", ".a { -fx-fill: #0969da; }"),

    PACKAGES_ARE_NULL_MARKED("without it nothing checks the package for null",
            Files.PACKAGE, lacking("@NullMarked"), "model/package-info.java", "/// A.\npackage org.jalinan.model;"),

    PACKAGES_SAY_WHAT_THEY_ARE("a reader learns the room before its furniture",
            Files.PACKAGE, lacking("///"), "model/package-info.java", "@NullMarked\npackage org.jalinan.model;"),

    NOTHING_IS_LEFT_FOR_LATER("what is missing is built or written in an issue, where it is seen",
            Files.ALL, matching("\\b(TODO|FIXME|XXX)\\b"), "model/A.java", "// TODO: the rest"),

    IMPORTS_ARE_USED("an unused import names a dependency that is none",
            Files.JAVA, SourceRule::unusedImports, "model/A.java", "import java.util.Map;\nint a;"),

    IMPORTS_ARE_NAMED("a reader sees where each name comes from",
            Files.JAVA, matching("(?m)^import [\\w. ]+\\*;"), "model/A.java", "import java.util.*;");

    /// Which files a rule judges, by their path with `/` between names.
    private static final class Files {
        static final Predicate<String> ALL = file -> true;
        static final Predicate<String> JAVA = file -> file.endsWith(".java");
        static final Predicate<String> CONTROLLER = file -> file.endsWith("Controller.java");
        static final Predicate<String> PACKAGE = file -> file.endsWith("package-info.java");
        static final Predicate<String> FXML = file -> file.endsWith(".fxml");
        private static final Predicate<String> STYLE = file -> file.endsWith(".css")
                && !file.matches(".*/css/(light|dark|contrast)\\.css");
        static final Predicate<String> COLOURLESS = JAVA.or(FXML).or(STYLE).and(file -> file.contains("ui/"));
    }

    private static final class Texts {
        static final String LITERAL_TEXT = "\\b(text|promptText|title|headerText|contentText|tooltip|accessibleText"
                + "|accessibleHelp)=\"(?!%|\\$\\{|\")[^\"]*\"";
        static final String HEX_COLOUR = "#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\\b";
    }

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);\n?");

    final String reason;
    final Predicate<String> applies;
    final Check check;
    final String badFile;
    final String badText;

    SourceRule(String reason, Predicate<String> applies, Check check, String badFile, String badText) {
        this.reason = reason;
        this.applies = applies;
        this.check = check;
        this.badFile = badFile;
        this.badText = badText;
    }

    /// What a text breaks, one sentence each; empty if it is sound.
    List<String> findings(String file, String text) {
        return applies.test(file) ? check.findings(text).stream().map(finding -> file + ": " + finding).toList()
                : List.of();
    }

    interface Check {
        List<String> findings(String text);
    }

    private static Check longerThan(int lines) {
        return text -> text.lines().count() > lines ? List.of(text.lines().count() + " lines") : List.of();
    }

    private static Check matching(String regex) {
        var pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).results()
                .map(hit -> "line " + (text.substring(0, hit.start()).lines().count() + 1) + " has " + hit.group())
                .toList();
    }

    private static Check lacking(String needed) {
        return text -> text.contains(needed) ? List.of() : List.of("lacks " + needed);
    }

    private static List<String> unusedImports(String text) {
        var body = IMPORT.matcher(text).replaceAll("");
        return IMPORT.matcher(text).results().map(hit -> hit.group(1))
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(body).find())
                .map(name -> name + " is imported and not used").toList();
    }
}
