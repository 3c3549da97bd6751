package org.jalinan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Portfolio;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.TrafficLight;
import org.jalinan.text.RecordNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of every command that composes something to read, as a picocli mixin: in which language, for whom and under
/// which marks.
final class Readers {

    @Option(names = "--lang", paramLabel = "en|ms|both|side", descriptionKey = "cli.option.lang")
    @Nullable
    Tongue language;

    /// In which languages a document is written; both stand one after the other in one file, or side by side on A3.
    enum Tongue {
        EN, MS, BOTH, SIDE;

        List<Language> languages() {
            return switch (this) {
                case EN -> List.of(Language.EN);
                case MS -> List.of(Language.MS);
                case BOTH, SIDE -> List.of(Language.EN, Language.MS);
            };
        }
    }

    @Option(names = "--audience", paramLabel = "own|asean|CODE|public", defaultValue = "own", descriptionKey = "cli.option.audience")
    String audience = "own";

    @Option(names = "--marking", paramLabel = "none|terbuka|terhad|sulit|rahsia|rahsia-besar", converter = MarkingCode.class, descriptionKey = "cli.option.marking")
    @Nullable
    Chosen marking;

    @Option(names = "--decided-by", paramLabel = "OFFICER", descriptionKey = "cli.option.decidedBy")
    @Nullable
    String officer;

    @Option(names = "--tlp", paramLabel = "red|amber+strict|amber|green|clear", converter = TrafficLightCode.class, descriptionKey = "cli.option.tlp")
    @Nullable
    TrafficLight trafficLight;

    /// The marking that an officer chose; none is a choice too.
    record Chosen(Optional<Marking> marking) {
    }

    /// Empty after a sentence where no such audience is known, the marking is too low for it, or its readers may know nothing
    /// of the subject.
    Optional<DocumentOrder> order(Desk desk, Portfolio whole, Subject subject) {
        var readers = Audience.find(whole, audience);
        if (readers.isEmpty()) {
            desk.say("cli.audience.unknown", audience);
            return Optional.empty();
        }
        var marks = new Marks(marking == null ? Marks.ofSet(whole).marking() : marking.marking(),
                Optional.ofNullable(trafficLight), Optional.ofNullable(officer));
        var least = Marks.least(whole, readers.get());
        if (marks.isBelow(least)) {
            desk.say("cli.marking.low", least.map(desk.words()::label).orElse(""));
            return Optional.empty();
        }
        var order = new DocumentOrder(subject, languages(), readers.get(), marks, Set.of(), Optional.empty(),
                language == Tongue.SIDE);
        var unknown = subject.unknownIn(order.edition(whole, desk.today()).portfolio());
        if (unknown.isPresent()) {
            desk.say("cli.withheld.subject", unknown.flatMap(whole::find)
                    .map(new RecordNames(whole, desk.words())::of).orElse(""));
            return Optional.empty();
        }
        return Optional.of(order);
    }

    /// The languages of the document, the first for what stands in it once.
    List<Language> languages() {
        return (language == null ? Tongue.EN : language).languages();
    }

    /// Reads a marking as it is printed; `none` for no marking.
    static final class MarkingCode implements ITypeConverter<Chosen> {
        @Override
        public Chosen convert(String typed) {
            var name = typed.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            if (name.equals("NONE")) {
                return new Chosen(Optional.empty());
            }
            return new Chosen(Optional.of(constant(Marking.values(), name.equals("TERBUKA") ? "OPEN" : name, typed)));
        }

        /// What is typed for a marking.
        static String of(Marking marking) {
            return marking == Marking.OPEN ? "terbuka" : marking.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Reads a traffic light with or without `TLP:`.
    static final class TrafficLightCode implements ITypeConverter<TrafficLight> {
        @Override
        public TrafficLight convert(String typed) {
            var name = typed.toUpperCase(Locale.ROOT).replaceFirst("^TLP:", "").replace('+', '_');
            return constant(TrafficLight.values(), name, typed);
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name, String typed) {
        return Stream.of(constants).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new TypeConversionException(typed + " ≠ " + Arrays.toString(constants)));
    }
}
