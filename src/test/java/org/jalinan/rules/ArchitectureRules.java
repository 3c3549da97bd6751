package org.jalinan.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of the house for a root package. The root is a parameter, so that the same rules judge the program and a
/// crooked house of deliberately bad classes: a rule that finds nothing there is no rule.
final class ArchitectureRules {

    /// What each layer may import of the others; everything that is not named here is forbidden.
    private static final Map<String, Set<String>> LAYERS = layers();

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    private static Map<String, Set<String>> layers() {
        var layers = new LinkedHashMap<String, Set<String>>();
        layers.put("model", Set.of());
        layers.put("text", Set.of("model"));
        layers.put("journal", Set.of("model"));
        layers.put("search", Set.of("model", "text"));
        layers.put("chart", Set.of("model", "text"));
        layers.put("bundle", Set.of("model", "journal"));
        layers.put("storage", Set.of("model", "journal", "bundle"));
        layers.put("documents", Set.of("model", "chart", "text"));
        layers.put("exchange", Set.of("model", "journal", "text", "documents"));
        var below = Set.copyOf(layers.keySet());
        layers.put("cli", below);
        layers.put("ui", below);
        layers.put("wiring", Set.copyOf(layers.keySet().stream().filter(l -> !l.equals("cli")).toList()));
        return layers;
    }

    List<ArchRule> all() {
        var rules = new ArrayList<ArchRule>();
        LAYERS.forEach((layer, allowed) -> rules.add(direction(layer, allowed)));
        rules.addAll(List.of(
                rooms(), rootIsSmall(), noCycles(), modelIsPlain(),
                only("JavaFX and its controls", List.of("ui..", "wiring..", ""),
                        "what a document or a file says must be testable without a screen",
                        "javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.."),
                only("SQL, Jdbi and H2", List.of("storage.."),
                        "there is one door to the data, and nobody else knows what is behind it",
                        "java.sql..", "javax.sql..", "org.jdbi..", "org.h2.."),
                only("the PDF library", List.of("documents.."), "a page has one writer", "org.openpdf..",
                        "com.lowagie.."),
                only("Jackson", List.of("journal..", "bundle..", "exchange..", "ui.settings..", "cli.."),
                        "JSON is a form on disk or of a printed answer, not a way to pass values about",
                        "tools.jackson..", "com.fasterxml.."),
                only("Lucene", List.of("search.."), "the index can be replaced without a screen noticing",
                        "org.apache.lucene.."),
                only("the libraries of file formats", List.of("exchange.."), "a file format has one class",
                        "de.siegmar..", "org.dhatim..", "net.fortuna..", "org.mpxj..", "org.apache.poi.."),
                only("picocli", List.of("cli..", ""), "only the command line reads arguments", "picocli.."),
                featuresApart(), workInBackground(), fxmlMembersPrivate(), fewDependencies(), controllersInUi(),
                noPrinting(), noClock(), names(), noOldDates()));
        return rules;
    }

    private ArchRule direction(String layer, Set<String> allowed) {
        var forbidden = Stream.concat(
                Stream.of(root),
                LAYERS.keySet().stream().filter(l -> !l.equals(layer) && !allowed.contains(l))
                        .map(l -> inside(l + "..")));
        return noClasses().that().resideInAPackage(inside(layer + ".."))
                .should().dependOnClassesThat().resideInAnyPackage(forbidden.toArray(String[]::new))
                .as(layer + " imports nothing of the house but " + allowed)
                .because("imports go one way, so that a layer can be read, tested and replaced alone")
                .allowEmptyShould(true);
    }

    private ArchRule rooms() {
        var known = Stream.concat(Stream.of(root), LAYERS.keySet().stream().map(l -> inside(l + "..")));
        return classes().should().resideInAnyPackage(known.toArray(String[]::new))
                .as("every class stands in a room of the house")
                .because("a package named service, util or common collects what nobody placed");
    }

    private ArchRule rootIsSmall() {
        return noClasses().that().resideInAPackage(root)
                .should().haveNameNotMatching(".*\\.(Main|App|Rehearsal|package-info)(\\$.*)?")
                .as("the root package holds Main, App and Rehearsal only")
                .because("what sees every layer must stay small");
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles()
                .as("no package depends on itself through another")
                .because("packages in a cycle are one package that nobody can read in parts")
                .allowEmptyShould(true);
    }

    private ArchRule modelIsPlain() {
        return classes().that().resideInAPackage(inside("model.."))
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage(inside("model.."), "java..", "org.jspecify..", "org.pcollections..")
                .as("model imports the JDK, JSpecify and PCollections only")
                .because("the rules of the work outlive every library around them")
                .allowEmptyShould(true);
    }

    private ArchRule only(String what, List<String> rooms, String reason, String... libraries) {
        return noClasses().that().resideOutsideOfPackages(rooms.stream().map(this::inside).toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage(libraries)
                .as(what + " only in " + rooms.stream().map(this::inside).toList())
                .because(reason)
                .allowEmptyShould(true);
    }

    private ArchRule featuresApart() {
        return slices().matching(inside("ui.(*)..")).should().notDependOnEachOther()
                .ignoreDependency(alwaysTrue(),
                        resideInAnyPackage(inside("ui.control.."), inside("ui.form.."), inside("ui.list.."),
                                // What an officer prefers, as values on disk; the screen for it is ui.setup.
                                inside("ui.settings..")))
                .as("no screen imports another screen")
                .because(
                        "screens meet through the model and the navigator; what two of them need is a control, a form or the list")
                .allowEmptyShould(true);
    }

    private ArchRule workInBackground() {
        return noClasses().that().resideInAPackage(inside("ui.."))
                .and().haveNameNotMatching(".*\\.ui\\.Background(\\$.*)?")
                .should(accessTargetWhere(describe("starts work on a thread", ArchitectureRules::startsWork)))
                .as("in ui only Background starts work or comes back to the window's thread")
                .because(
                        "one place decides what runs where, shows progress and catches what fails; tests run it directly")
                .allowEmptyShould(true);
    }

    private static boolean startsWork(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return owner.getFullName().equals("javafx.application.Platform") && name.equals("runLater")
                || owner.getPackageName().equals("javafx.concurrent")
                || owner.isAssignableTo(Thread.class) && Set.of("<init>", "start", "startVirtualThread", "ofVirtual",
                        "ofPlatform").contains(name)
                || owner.getPackageName().equals("java.util.concurrent")
                        && (owner.getSimpleName().equals("Executors") || name.endsWith("Async")
                                || owner.getSimpleName().equals("ForkJoinPool"))
                || owner.getFullName().equals("java.util.Timer");
    }

    private ArchRule fxmlMembersPrivate() {
        return members().that().areAnnotatedWith("javafx.fxml.FXML").should().bePrivate()
                .as("@FXML members are private")
                .because("only the view's loader may reach into a controller")
                .allowEmptyShould(true);
    }

    private ArchRule fewDependencies() {
        return constructors().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Controller")
                .should(new ArchCondition<JavaConstructor>("take at most five parameters") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        int many = constructor.getRawParameterTypes().size();
                        events.add(new SimpleConditionEvent(constructor, many <= 5,
                                constructor.getFullName() + " takes " + many));
                    }
                })
                .as("a controller takes at most five things by its constructor")
                .because("a screen that needs more does more than one thing")
                .allowEmptyShould(true);
    }

    private ArchRule controllersInUi() {
        return classes().that().haveSimpleNameEndingWith("Controller").should().resideInAPackage(inside("ui.."))
                .as("controllers stand in ui")
                .because("the name says which part of model, view and controller it is")
                .allowEmptyShould(true);
    }

    private ArchRule noPrinting() {
        return noClasses().that().resideOutsideOfPackages(root, inside("cli.."))
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .as("only the command line prints")
                .because(
                        "an officer sees a sentence in the window and the log keeps the rest; a console is seen by nobody")
                .allowEmptyShould(true);
    }

    private ArchRule noClock() {
        return noClasses().that().resideOutsideOfPackages(root, inside("cli.."), inside("ui.."))
                .should(accessTargetWhere(describe("asks what time it is", ArchitectureRules::asksTheTime)))
                .as("time is passed in below ui and cli")
                .because("a sheet as of any day must come out the same on any day")
                .allowEmptyShould(true);
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        boolean clockGiven = access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !clockGiven
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                        && !clockGiven
                || owner.getFullName().equals("java.time.InstantSource") && name.equals("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    }

    private ArchRule names() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Dto)")
                .as("no class is a Manager, Helper, Util, Impl, Data or Dto")
                .because("names are a programme officer's; such a name says that nobody knew what the class is");
    }

    private ArchRule noOldDates() {
        return noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.text.SimpleDateFormat")
                .as("dates are java.time's")
                .because("java.util.Date is an instant that calls itself a date, and it can be changed by anyone");
    }

    private String inside(String packages) {
        return packages.isEmpty() ? root : root + "." + packages;
    }
}
