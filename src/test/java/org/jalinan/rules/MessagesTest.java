package org.jalinan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/jalinan/ui");
    private static final String CLASS = "package org.jalinan.ui; text(\"project.title\"); text(\"rating.\" + rating);";

    @Test
    void everyKeyIsInBothLanguagesAndUsed() throws IOException {
        var main = Sources.main();
        var rules = new MessageRules(bundle("messages.properties"), bundle("messages_ms.properties"),
                main.ending(".java"), main.ending(".fxml"));
        assertEquals(List.of(), rules.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ms.properties"})
    void noKeyStandsTwice(String bundle) throws IOException {
        var twice = new ArrayList<String>();
        MessageRules.entries(Files.readString(BUNDLES.resolve(bundle)), twice);
        assertEquals(List.of(), twice);
    }

    @Test
    void aKeyThatStandsTwiceIsSeen() {
        var twice = new ArrayList<String>();
        MessageRules.entries("a=1\n# a=2\nb = 2\na=3\n", twice);
        assertEquals(List.of("a"), twice);
    }

    @Test
    void everyMalayTermMarkedForAnOfficerToConfirmIsThere() throws IOException {
        var marks = MessageRules.proposals(Files.readString(BUNDLES.resolve("messages_ms.properties")));
        assertTrue(marks.contains("kind."), marks::toString);
        assertEquals(List.of(), MessageRules.unknown(marks, bundle("messages_ms.properties").keySet()));
    }

    @Test
    void everyMalayTermIsMarkedAsAProposalOrAsConfirmed() throws IOException {
        var text = Files.readString(BUNDLES.resolve("messages_ms.properties"));
        var marks = Stream.concat(MessageRules.proposals(text).stream(), MessageRules.confirmed(text).stream())
                .toList();
        var keys = bundle("messages_ms.properties").keySet();
        assertEquals(List.of(), MessageRules.unmarked(keys, marks), "add them to a line # cadangan: at the head");
        assertEquals(List.of(), MessageRules.unknown(MessageRules.confirmed(text), keys));
        assertEquals(marks, marks.stream().distinct().toList());
    }

    @Test
    void aTermThatNobodyMarkedIsSeen() {
        assertEquals(List.of("new.term"), MessageRules.unmarked(Set.of("verb.NOTED", "new.term", "done"),
                List.of("verb.", "done")));
    }

    @Test
    void aMarkOfATermThatIsNotThereIsSeen() {
        assertEquals(List.of("verb.LOST", "gone."), MessageRules.unknown(
                MessageRules.proposals("# cadangan: verb.LOST verb.NOTED\nverb.NOTED=x\n# cadangan: gone. verb.\n"),
                Set.of("verb.NOTED")));
    }

    @Test
    void soundBundlesHaveNoFinding() {
        assertEquals(List.of(), rules(Map.of("project.title", "Project {0}''s", "rating.RED", "Off track"),
                Map.of("project.title", "Projek {0}", "rating.RED", "Terkandas"), "").findings());
    }

    @Test
    void aMissingTranslationIsSeen() {
        assertEquals(List.of("Malay lacks rating.RED"),
                rules(Map.of("project.title", "P", "rating.RED", "R"), Map.of("project.title", "P"), "").findings());
    }

    @Test
    void otherPlaceholdersAreSeen() {
        assertEquals(List.of("the two texts have other placeholders: project.title"),
                rules(Map.of("project.title", "{0} of {1}"), Map.of("project.title", "{0}"), "").findings());
    }

    @Test
    void aLoneApostropheBesideAPlaceholderIsSeen() {
        assertEquals(List.of("an apostrophe beside a placeholder is written twice: project.title"),
                rules(Map.of("project.title", "{0}'s"), Map.of("project.title", "{0}"), "").findings());
    }

    @Test
    void aKeyThatNothingShowsIsSeen() {
        var texts = Map.of("project.title", "P", "project.old", "O");
        assertEquals(List.of("no view and no class uses project.old"), rules(texts, texts, "").findings());
    }

    @Test
    void aViewsUnknownKeyIsSeen() {
        var texts = Map.of("project.title", "P");
        assertEquals(List.of("a view shows a key that is not there: project.code"),
                rules(texts, texts, "<Label text=\"%project.code\"/>").findings());
    }

    @Test
    void aClassesUnknownKeyIsSeen() {
        var texts = Map.of("project.name", "P");
        assertEquals(List.of("a class of ui names a key that is not there: project.title"),
                rules(texts, texts, "<Label text=\"%project.name\"/>").findings());
    }

    private static MessageRules rules(Map<String, String> english, Map<String, String> malay, String view) {
        return new MessageRules(english, malay, List.of(CLASS), List.of(view));
    }

    private static Map<String, String> bundle(String name) throws IOException {
        return MessageRules.entries(Files.readString(BUNDLES.resolve(name)), new ArrayList<>());
    }
}
