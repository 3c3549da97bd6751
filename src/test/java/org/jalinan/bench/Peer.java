package org.jalinan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.disk.ScratchFolder;

/// The timeline of dhtmlx-gantt in Chromium, as large and moved by the same gestures as ours, drawn by the processor alone
/// and without waiting for a screen.
final class Peer {

    private static final String SAID = "FRAMES ";
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><link rel="stylesheet" href="%1$s/dhtmlxgantt.css">
            <script src="%1$s/dhtmlxgantt.js"></script>
            <body style="margin:0"><div id="gantt" style="width:1600px;height:900px"></div><script>
            gantt.config.smart_rendering = true;
            gantt.config.static_background = true;
            gantt.config.row_height = 25;
            gantt.config.grid_width = 248;
            gantt.config.columns = [{name: "text", tree: true, width: 248}];
            gantt.config.scales = [{unit: "year", format: "%%Y"}, {unit: "month", format: "%%M"}];
            gantt.config.min_column_width = 26;
            const data = [], links = [], day = 86400000, first = new Date(2024, 9, 1).getTime();
            for (let i = 0; i < %2$d; i++) {
                const project = i %% 50 === 0, start = new Date(first + (i * 7 %% 900) * day);
                data.push(project ? {id: i + 1, text: "Project " + i, open: true, type: "project"}
                    : {id: i + 1, text: "Milestone " + i, start_date: start, duration: i %% 5 ? 1 : 30,
                       progress: 0.4, parent: i - i %% 50 + 1});
                if (!project && i %% 5 < 3 && i %% 50 > 1) links.push({id: i, source: i, target: i + 1, type: "0"});
            }
            gantt.init("gantt");
            gantt.parse({data: data, links: links});
            function scroll(rows) {
                const at = gantt.getScrollState();
                gantt.scrollTo(at.x + (frame %% 2 === 0 ? 7 : -7), at.y + rows * 25);
            }
            function zoom() {
                gantt.config.min_column_width *= frame %% 40 < 20 ? 1.05 : 1 / 1.05;
                gantt.render();
            }
            let frame = 0, last = 0, times = [];
            function next(now) {
                if (frame > %4$d) times.push(Math.round((performance.now() - last) * 100) / 100);
                last = performance.now();
                if (times.length === %5$d) { console.log("%3$s" + times.join(" ") + " ;"); return; }
                %6$s;
                frame++;
                requestAnimationFrame(next);
            }
            requestAnimationFrame(next);
            </script>
            """;

    /// What the officer's hand does. A step of zoom builds all of dhtmlx-gantt anew, so that fewer are enough.
    enum Gesture {

        WHEEL("scrolled by three lines", "scroll(3)", 180, 100), PAGE("scrolled by a page", "scroll(33)", 180, 100),
        ZOOM(
                "zoomed", "zoom()", 3, 15);

        final String title;
        private final String step;
        private final int warm;
        private final int measured;

        Gesture(String title, String step, int warm, int measured) {
            this.title = title;
            this.step = step;
            this.warm = warm;
            this.measured = measured;
        }
    }

    private Peer() {
    }

    /// From each picture to the next, in ms.
    ///
    /// @param build the folder `codebase` of the package dhtmlx-gantt
    static double[] frames(Path build, int items, Gesture gesture) throws IOException {
        try (var scratch = ScratchFolder.create()) {
            return frames(scratch.path(), build, items, gesture);
        }
    }

    private static double[] frames(Path folder, Path build, int items, Gesture gesture) throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), PAGE.formatted(build.toUri(), items, SAID,
                gesture.warm, gesture.measured, gesture.step));
        var chromium = new ProcessBuilder(List.of("chromium", "--headless=new", "--disable-gpu", "--no-sandbox",
                "--disable-frame-rate-limit", "--disable-gpu-vsync", "--window-size=1600,900",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"), page.toUri().toString())).redirectErrorStream(true)
                .start();
        try (var lines = new BufferedReader(
                new InputStreamReader(chromium.getInputStream(), StandardCharsets.UTF_8))) {
            var said = lines.lines().filter(line -> line.contains(SAID)).findFirst()
                    .orElseThrow(() -> new IOException("Chromium said nothing of its pictures"));
            return Stream.of(said.substring(said.indexOf(SAID) + SAID.length(), said.indexOf(" ;")).split(" "))
                    .mapToDouble(Double::parseDouble).toArray();
        } finally {
            end(chromium);
        }
    }

    /// Waits for the end too, so that nobody writes any more into the folder that goes.
    private static void end(Process chromium) {
        var all = Stream.concat(chromium.descendants(), Stream.of(chromium.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }
}
