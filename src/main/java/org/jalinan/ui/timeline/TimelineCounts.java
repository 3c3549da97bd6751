package org.jalinan.ui.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.Messages;

/// How much there is to see, in words: milestones, activities if there are any, projects.
final class TimelineCounts {

    private TimelineCounts() {
    }

    static String of(Portfolio portfolio, Messages messages) {
        var activities = Stream.of(portfolio.count(Activity.class)).filter(count -> count > 0)
                .map(count -> messages.count("timeline.activities.", count));
        return Stream
                .of(Stream.of(messages.count("timeline.milestones.", portfolio.count(Milestone.class))), activities,
                        Stream.of(messages.count("timeline.projects.", portfolio.count(Project.class))))
                .flatMap(each -> each).collect(Collectors.joining(", "));
    }
}
