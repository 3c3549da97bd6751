package org.jalinan.documents.compose;

import java.util.Comparator;
import java.util.Optional;
import org.jalinan.model.Marking;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.TrafficLight;
import org.jalinan.text.Words;

/// The marks at head and foot of every page: the marking, and where a computer emergency team shares, its traffic light.
///
/// @param decidedBy the officer who decided the marking; empty leaves a line to be filled in by hand
public record Marks(Optional<Marking> marking, Optional<TrafficLight> trafficLight, Optional<String> decidedBy) {

    private static final Comparator<Optional<Marking>> HEIGHT = Comparator
            .comparingInt(marking -> marking.map(Marking::ordinal).orElse(-1));

    /// The marks of a document of which nobody says otherwise: those of the record set.
    public static Marks ofSet(Portfolio whole) {
        return new Marks(whole.all(Profile.class).findFirst().flatMap(Profile::marking), Optional.empty(),
                Optional.empty());
    }

    /// The least marking under which an audience may be served: for our own delegation that of the record set. What goes
    /// to others holds nothing but what was said in public or at their own table, and no record is marked by itself.
    public static Optional<Marking> least(Portfolio whole, Audience audience) {
        return audience instanceof Audience.Own ? ofSet(whole).marking() : Optional.empty();
    }

    public boolean isBelow(Optional<Marking> least) {
        return HEIGHT.compare(marking, least) < 0;
    }

    /// As printed: an unmarked document says that it is.
    public String inWords(Words words) {
        var first = marking.map(words::label).orElseGet(() -> words.of("document.notMarked"));
        return trafficLight.map(light -> first + "   " + light.label()).orElse(first);
    }
}
