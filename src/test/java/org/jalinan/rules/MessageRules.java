package org.jalinan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two bundles and the texts that use them owe each other. A key is used by `%key` in a view, by the literal "key"
/// in Java, or as one of a family: a literal that ends with a dot, as in "rating." + rating, uses every key below it.
record MessageRules(Map<String, String> english, Map<String, String> malay, List<String> java, List<String> fxml) {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern VIEW_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([^#!\\s=:]+)\\s*[=:]\\s*(.*)$");
    private static final Pattern PROPOSALS = Pattern.compile("(?m)^# cadangan: (.*)$");
    private static final Pattern CONFIRMED = Pattern.compile("(?m)^# disahkan: (.*)$");
    private static final Pattern FILE = Pattern.compile(".*\\.(fxml|css|png|properties|pdf|csv|json|sql|svg|ttf)");

    List<String> findings() {
        var findings = new ArrayList<String>();
        findings.addAll(say("Malay lacks ", minus(english.keySet(), malay.keySet())));
        findings.addAll(say("English lacks ", minus(malay.keySet(), english.keySet())));
        english.keySet().stream().filter(malay::containsKey)
                .filter(key -> !placeholders(english.get(key)).equals(placeholders(malay.get(key))))
                .forEach(key -> findings.add("the two texts have other placeholders: " + key));
        for (var bundle : List.of(english, malay)) {
            bundle.forEach((key, text) -> {
                if (text.isBlank()) {
                    findings.add("no text: " + key);
                }
                if (!placeholders(text).isEmpty() && text.replace("''", "").contains("'")) {
                    findings.add("an apostrophe beside a placeholder is written twice: " + key);
                }
            });
        }
        findings.addAll(say("no view and no class uses ", unused()));
        findings.addAll(say("a view shows a key that is not there: ", minus(viewKeys(), english.keySet())));
        findings.addAll(say("a class of ui names a key that is not there: ", minus(likelyKeys(), english.keySet())));
        return findings;
    }

    /// The entries of a bundle's text; the keys that stand more than once are added to `twice`.
    static Map<String, String> entries(String text, List<String> twice) {
        var entries = new TreeMap<String, String>();
        ENTRY.matcher(text.replaceAll("\\\\\\R\\s*", "")).results().forEach(entry -> {
            if (entries.put(entry.group(1), entry.group(2)) != null) {
                twice.add(entry.group(1));
            }
        });
        return entries;
    }

    /// The keys, and the families that end with a dot, whose terms are marked as proposals for an officer to confirm.
    static List<String> proposals(String text) {
        return marks(PROPOSALS, text);
    }

    /// Those whose terms a source confirms.
    static List<String> confirmed(String text) {
        return marks(CONFIRMED, text);
    }

    private static List<String> marks(Pattern lines, String text) {
        return lines.matcher(text).results().flatMap(line -> Stream.of(line.group(1).strip().split("\\s+"))).toList();
    }

    /// Keys of which nobody said whether their term is confirmed.
    static List<String> unmarked(Set<String> keys, List<String> marks) {
        return keys.stream()
                .filter(key -> marks.stream()
                        .noneMatch(mark -> key.equals(mark) || (mark.endsWith(".") && key.startsWith(mark))))
                .sorted().toList();
    }

    /// Marks of what is not there.
    static List<String> unknown(List<String> marks, Set<String> keys) {
        return marks.stream().filter(mark -> !keys.contains(mark))
                .filter(mark -> !mark.endsWith(".") || keys.stream().noneMatch(key -> key.startsWith(mark))).toList();
    }

    private Set<String> unused() {
        var named = literals();
        named.addAll(viewKeys());
        var families = named.stream().filter(name -> name.endsWith(".")).toList();
        return english.keySet().stream()
                .filter(key -> !named.contains(key) && families.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> viewKeys() {
        return found(VIEW_KEY, fxml);
    }

    private Set<String> literals() {
        return found(LITERAL, java);
    }

    /// Literals of classes in `ui` that have the form of a key and begin as some key does.
    private Set<String> likelyKeys() {
        var screens = english.keySet().stream().map(MessageRules::first).collect(Collectors.toSet());
        var ui = java.stream().filter(text -> text.contains("package org.jalinan.ui")).toList();
        return found(LITERAL, ui).stream()
                .filter(name -> name.contains(".") && !name.endsWith(".") && screens.contains(first(name)))
                .filter(name -> !FILE.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, List<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results()).map((MatchResult hit) -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> say(String sentence, Set<String> keys) {
        return keys.stream().map(key -> sentence + key).toList();
    }
}
