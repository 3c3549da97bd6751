package org.jalinan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceRulesTest {

    private static final Sources MAIN = Sources.main();
    private static final Sources TESTS = Sources.test();

    @ParameterizedTest
    @EnumSource
    void theProgramKeeps(SourceRule rule) {
        assertEquals(List.of(), findings(rule, MAIN), rule.reason);
    }

    @ParameterizedTest
    @EnumSource
    void aBadTextIsCaughtBy(SourceRule rule) {
        assertFalse(rule.findings(rule.badFile, rule.badText).isEmpty(), rule.name());
    }

    @Test
    void theTestsUseWhatTheyImport() {
        assertEquals(List.of(), findings(SourceRule.IMPORTS_ARE_USED, TESTS));
    }

    @Test
    void everyPackageHasItsWord() {
        var bare = new TreeSet<Path>();
        for (String file : MAIN.texts().keySet()) {
            var folder = Path.of(file).getParent();
            if (file.endsWith(".java") && !Files.exists(folder.resolve("package-info.java"))) {
                bare.add(folder);
            }
        }
        assertEquals(new TreeSet<Path>(), bare, "each package says in its package-info what it is, and is @NullMarked");
    }

    private static List<String> findings(SourceRule rule, Sources sources) {
        return sources.texts().entrySet().stream()
                .flatMap(file -> rule.findings(file.getKey(), file.getValue()).stream()).toList();
    }
}
