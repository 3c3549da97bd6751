package org.jalinan.disk;

import java.util.ArrayList;
import java.util.List;

/// All steps in their order.
public final class Tape implements Observer {

    private final List<Step> steps = new ArrayList<>();

    @Override
    public synchronized void saw(Step step) {
        steps.add(step);
    }

    public synchronized int length() {
        return steps.size();
    }

    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }
}
