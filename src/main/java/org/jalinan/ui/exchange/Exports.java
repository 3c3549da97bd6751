package org.jalinan.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.web.WebPage;
import org.jalinan.exchange.FileNames;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.Shipment;
import org.jalinan.exchange.export.Export;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.model.release.Selection;
import org.jalinan.text.Words;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;

/// Writes what an officer chose, away from the window's thread.
public final class Exports {

    private final Background background;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Messages messages;
    private final Clock clock;

    public Exports(Background background, Dialogs dialogs, Announcements announcements, Messages messages,
            Clock clock) {
        this.background = background;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.messages = messages;
        this.clock = clock;
    }

    /// What is written and for whom.
    ///
    /// @param projects the ids of those that it is about; empty for all
    record Choice(Form form, Set<UUID> projects, Audience audience, Marks marks) {
        Choice {
            projects = Set.copyOf(projects);
        }
    }

    /// Where to write it; empty when the officer thinks better of it.
    Optional<Path> place(Choice choice, Portfolio portfolio) {
        var name = FileNames.safe(title(portfolio) + " " + LocalDate.now(clock), choice.form().ending());
        return choice.form().isFolder() ? dialogs.folderToWrite(messages.text("export.place"))
                : dialogs.fileToWrite(messages.text("export.place"), name);
    }

    private static String title(Portfolio portfolio) {
        return portfolio.all(Profile.class).findFirst().map(profile -> profile.title())
                .orElse("Jalinan");
    }

    /// @param then told when it ended, written or not
    void write(Portfolio whole, Choice choice, Path place, Work work, Consumer<Boolean> then) {
        var words = messages.words();
        background.run(() -> written(whole, choice, place, work, words), said -> {
            announcements.say(said);
            then.accept(true);
        });
    }

    private String written(Portfolio whole, Choice choice, Path place, Work work, Words words) {
        var part = choice.projects().isEmpty() ? whole : Selection.of(whole, choice.projects());
        var edition = new Edition(Release.of(part, choice.audience()), words, LocalDate.now(clock), choice.marks());
        var readers = choice.audience() instanceof Audience.One(var partner) ? partner.name()
                : words.of("export.readers." + choice.audience().getClass().getSimpleName());
        var shipment = new Shipment(edition.portfolio(), edition.marks().inWords(words), readers, edition.asOf(),
                words);
        try {
            var result = new Export(shipment, clock.instant(), OptionalInt.empty(),
                    () -> WebPage.write(edition, new PdfPages().widths())).write(choice.form(), place, work);
            return result.leftOut().stream().map((Sentence each) -> words.of(each.key(), each.arguments()))
                    .reduce(words.of("export.written", place), (all, each) -> all + " " + each);
        } catch (CancellationException e) {
            return words.of("export.cancelled");
        } catch (IOException e) {
            return words.of("export.failed", place);
        }
    }
}
