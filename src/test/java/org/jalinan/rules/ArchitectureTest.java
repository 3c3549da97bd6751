package org.jalinan.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter()
            .importPath(Path.of("target/test-classes/org/jalinan/rules/crooked"));

    @ParameterizedTest
    @MethodSource("rulesForTheProgram")
    void theProgramKeeps(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rulesForTheCrookedHouse")
    void aCrookedHouseIsCaughtBy(ArchRule rule) {
        assertTrue(rule.evaluate(CROOKED_HOUSE).hasViolation(), rule.getDescription());
    }

    @ParameterizedTest
    @MethodSource("rulesForTheProgram")
    void everyRuleGivesItsReason(ArchRule rule) {
        assertTrue(rule.getDescription().contains(", because "), rule.getDescription());
    }

    static Stream<Named<ArchRule>> rulesForTheProgram() {
        return named("org.jalinan");
    }

    static Stream<Named<ArchRule>> rulesForTheCrookedHouse() {
        return named("org.jalinan.rules.crooked");
    }

    private static Stream<Named<ArchRule>> named(String root) {
        return new ArchitectureRules(root).all().stream()
                .map(rule -> Named.of(rule.getDescription().replaceFirst(", because .*", ""), rule));
    }
}
