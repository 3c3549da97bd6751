package org.jalinan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Samples;
import org.jalinan.text.Words;
import org.jalinan.ui.OpenWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FieldsPaneTest {

    @TempDir
    private static Path folder;
    private static OpenWindow window;
    private static Entries entries;
    private static List<PortfolioRecord> records;

    @BeforeAll
    static void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        window = onTheWindowsThread(() -> OpenWindow.onNothing(folder));
        records = new RandomRecords(42).ofEveryKind(3);
        entries = new Entries(Samples.portfolio(records), List.of(), Samples.date("2026-11-21"));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasALabelInBothLanguagesAndAnEditor(Kind kind) {
        for (var language : Language.values()) {
            for (var component : Fields.all(kind.type())) {
                assertTrue(!Words.in(language).field(kind, component.name()).isBlank(), component.toString());
            }
        }
        for (var record : records.stream().filter(each -> Kind.of(each) == kind).toList()) {
            for (var component : Fields.all(kind.type())) {
                var text = Entries.saved(record, component.name(), Words.in(Language.EN)).strip();
                assertEquals(text, textAfterAWayThroughTheEditor(record, component).strip(), component.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceSaysWhatItNames(Kind kind) {
        for (var component : Component.of(kind.type()).stream().filter(Component::isReference).toList()) {
            assertTrue(PortfolioRecord.class.isAssignableFrom(component.refersTo()), component.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAnEditorShowsIsReadAsTheSameValue(Kind kind) {
        for (var record : records.stream().filter(each -> Kind.of(each) == kind).toList()) {
            for (var component : Fields.all(kind.type()).stream().filter(each -> !isText(each)).toList()) {
                var verdict = Verdict.of(entries.portfolio(), record, component.name(),
                        Entries.saved(record, component.name(), Words.in(Language.EN)), entries.today());
                assertEquals(new Verdict.Unchanged(), verdict, component.toString());
            }
        }
    }

    @Test
    void aPaneOfEveryKindShowsANewRecord() {
        var form = window.wiring.form();
        for (var kind : Kind.values()) {
            onTheWindowsThread(() -> {
                var pane = new FieldsPane(form);
                new Scene(pane, 400, 900);
                var id = form.create(kind.type(), Map.of());
                pane.show(id);
                var fields = FieldEntry.in(pane).map(FieldEntry::field).toList();
                assertTrue(fields.containsAll(Fields.of(kind.type()).stream().map(Component::name).toList()),
                        kind + " shows " + fields);
                form.remove(id);
                return pane;
            });
        }
        assertEquals(List.of(), window.failures);
    }

    private static boolean isText(Component component) {
        return component.valueType() == String.class;
    }

    private static String textAfterAWayThroughTheEditor(PortfolioRecord record, Component component) {
        return onTheWindowsThread(() -> {
            var entry = new FieldEntry(component.name(), component.name(), EntryKind.of(component));
            entry.serve(window.wiring.form());
            entry.show(entries, record);
            return entry.text();
        });
    }

    private static <T> T onTheWindowsThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }
}
