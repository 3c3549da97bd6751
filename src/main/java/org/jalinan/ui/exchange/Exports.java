package org.jalinan.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.exchange.FileNames;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.export.Export;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.model.release.Selection;
import org.jalinan.storage.LookedBack;
import org.jalinan.text.DeletedTags;
import org.jalinan.text.Words;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// Writes what an officer chose, away from the window's thread.
public final class Exports {

    private final PortfolioModel model;
    private final Background background;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Messages messages;

    public Exports(PortfolioModel model, Background background, Dialogs dialogs, Announcements announcements,
            Messages messages) {
        this.model = model;
        this.background = background;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.messages = messages;
    }

    /// What is written and for whom.
    ///
    /// @param projects the ids of those that it is about; empty for all
    /// @param alarmDays how many days before its date a calendar reminds
    /// @param isNow whether that is the present, which nobody looks back at
    record Choice(Form form, Set<UUID> projects, Audience audience, Marks marks, Viewpoint asOf, boolean isNow,
            OptionalInt alarmDays) {
        Choice {
            projects = Set.copyOf(projects);
        }
    }

    /// Where to write it; empty when the officer thinks better of it.
    Optional<Path> place(Choice choice) {
        var title = model.present().all(Profile.class).findFirst().map(Profile::title).orElse("Jalinan");
        var name = FileNames.safe(title + " " + choice.asOf().moment().day(), choice.form().ending());
        return choice.form().isFolder() ? dialogs.folderToWrite(messages.text("export.place"))
                : dialogs.fileToWrite(messages.text("export.place"), name);
    }

    /// @param then told when it ended, written or not
    void write(Choice choice, Path place, Work work, Runnable then) {
        var words = messages.words();
        var now = model.present();
        background.run(() -> looked(now, choice, place, work, words), said -> {
            announcements.say(said);
            then.run();
        });
    }

    private String looked(Portfolio now, Choice choice, Path place, Work work, Words words) {
        if (choice.isNow()) {
            return written(now, choice, place, work, words);
        }
        return switch (model.looked(choice.asOf())) {
            case LookedBack.TooEarly(var first) -> words.of("asOf.early", words.date(first));
            case LookedBack.Seen(var then, var deleted) ->
                written(new DeletedTags(words).on(then, deleted), choice, place, work, words);
        };
    }

    private static String written(Portfolio whole, Choice choice, Path place, Work work, Words words) {
        var least = Marks.least(whole, choice.audience());
        if (choice.marks().isBelow(least)) {
            return words.of("export.low", least.map(words::label).orElse(""));
        }
        var part = choice.projects().isEmpty() ? whole : Selection.of(whole, choice.projects());
        var edition = new Edition(Release.of(part, choice.audience()), words, choice.asOf().moment().day(),
                choice.marks());
        try {
            var result = new Export(edition, Instant.now(), choice.alarmDays())
                    .write(choice.form(), place, work);
            var done = result.files().isEmpty() ? words.of("export.failed", place)
                    : words.of("export.written", result.place());
            return result.remarks().stream().map((Sentence each) -> words.of(each.key(), each.arguments()))
                    .reduce(done, (all, each) -> all + " " + each);
        } catch (CancellationException e) {
            return words.of("export.cancelled");
        } catch (IOException e) {
            return words.of("export.failed", place);
        }
    }
}
