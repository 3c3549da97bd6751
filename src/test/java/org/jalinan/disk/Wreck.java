package org.jalinan.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A disk as it would be found if the power went now. It is stricter than most file systems: what was not forced may be
/// lost in any order, a file's name needs its folder to be forced, and a folder's name the one above it.
public final class Wreck {

    private static final int PAGE = 4096;

    /// The bytes of a file; a folder has none.
    private static final class Content {
        private final boolean folder;
        private byte[] forced = new byte[0];
        private final List<Step> loose = new ArrayList<>();

        Content(boolean folder) {
            this.folder = folder;
        }
    }

    private final Map<String, Content> names = new TreeMap<>();
    private final Map<String, Content> forcedNames = new TreeMap<>();
    private final Map<Step, Content> made = new IdentityHashMap<>();
    private final List<Step> looseNames = new ArrayList<>();

    /// The files that were there before the first step, all forced.
    public void begin(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(each -> !each.equals(root)).toList()) {
                var content = new Content(Files.isDirectory(file));
                content.forced = content.folder ? new byte[0] : Files.readAllBytes(file);
                names.put(root.relativize(file).toString().replace('\\', '/'), content);
            }
        }
        forcedNames.putAll(names);
    }

    public void apply(Step step) {
        switch (step) {
            case Step.Made each -> name(each, new Content(false));
            case Step.MadeFolder each -> name(each, new Content(true));
            case Step.Moved each -> name(each, names.get(each.from()));
            case Step.Deleted each -> name(each, names.get(each.file()));
            case Step.Wrote each -> names.get(each.file()).loose.add(each);
            case Step.Cut each -> names.get(each.file()).loose.add(each);
            case Step.Forced each -> {
                var content = names.get(each.file());
                content.forced = all(content);
                content.loose.clear();
            }
            case Step.ForcedFolder each -> {
                looseNames.stream().filter(loose -> folderOf(loose).equals(each.folder()))
                        .forEach(loose -> rename(loose, forcedNames));
                looseNames.removeIf(loose -> folderOf(loose).equals(each.folder()));
            }
        }
    }

    private void name(Step step, Content content) {
        made.put(step, content);
        looseNames.add(step);
        rename(step, names);
    }

    private void rename(Step step, Map<String, Content> where) {
        switch (step) {
            case Step.Made each -> where.put(each.file(), made.get(step));
            case Step.MadeFolder each -> where.put(each.folder(), made.get(step));
            case Step.Moved each -> {
                where.remove(each.from());
                where.put(each.to(), made.get(step));
            }
            case Step.Deleted each -> where.remove(each.file());
            case Step.Wrote _,Step.Cut _,Step.Forced _,Step.ForcedFolder _ -> throw new IllegalArgumentException();
        }
    }

    private static String folderOf(Step step) {
        return Step.folderOf(switch (step) {
            case Step.Made each -> each.file();
            case Step.MadeFolder each -> each.folder();
            case Step.Moved each -> each.to();
            case Step.Deleted each -> each.file();
            case Step.Wrote _,Step.Cut _,Step.Forced _,Step.ForcedFolder _ -> throw new IllegalArgumentException();
        });
    }

    /// Lays what is left into an empty folder.
    public void lay(Path folder, Residue residue, Random random) throws IOException {
        var left = new TreeMap<>(residue == Residue.NONE || residue == Residue.PAGES ? forcedNames : names);
        if (residue == Residue.PAGES) {
            looseNames.stream().takeWhile(_ -> random.nextBoolean()).forEach(step -> rename(step, left));
        }
        for (var entry : left.entrySet()) {
            var file = folder.resolve(entry.getKey());
            if (!Files.isDirectory(file.getParent())) {
                continue; // with its folder it lost its name
            }
            if (entry.getValue().folder) {
                Files.createDirectory(file);
            } else {
                Files.write(file, bytes(entry.getValue(), residue, random));
            }
        }
    }

    private static byte[] bytes(Content content, Residue residue, Random random) {
        return switch (residue) {
            case ALL -> all(content);
            case NONE -> content.forced;
            case ZEROS -> zeros(content);
            case PAGES -> pages(content, random);
            case TORN -> torn(content, random);
        };
    }

    private static byte[] all(Content content) {
        var bytes = content.forced;
        for (var step : content.loose) {
            bytes = after(bytes, step);
        }
        return bytes;
    }

    private static byte[] after(byte[] bytes, Step step) {
        return switch (step) {
            case Step.Cut cut -> Arrays.copyOf(bytes, (int) Math.min(bytes.length, cut.length()));
            case Step.Wrote wrote -> written(bytes, (int) wrote.at(), wrote.bytes(), 0, wrote.bytes().length);
            case Step.Made _,Step.MadeFolder _,Step.Moved _,Step.Deleted _,Step.Forced _,Step.ForcedFolder _ ->
                throw new IllegalArgumentException();
        };
    }

    private static byte[] written(byte[] bytes, int at, byte[] added, int from, int length) {
        var longer = Arrays.copyOf(bytes, Math.max(bytes.length, at + from + length));
        System.arraycopy(added, from, longer, at + from, length);
        return longer;
    }

    private static byte[] zeros(Content content) {
        var all = all(content);
        var bytes = Arrays.copyOf(all, all.length);
        int forced = Math.min(content.forced.length, bytes.length);
        System.arraycopy(content.forced, 0, bytes, 0, forced);
        Arrays.fill(bytes, forced, bytes.length, (byte) 0);
        return bytes;
    }

    private static byte[] pages(Content content, Random random) {
        var bytes = content.forced;
        for (var step : content.loose) {
            if (step instanceof Step.Wrote wrote) {
                for (int from = 0; from < wrote.bytes().length;) {
                    int toPage = PAGE - (int) ((wrote.at() + from) % PAGE);
                    int length = Math.min(toPage, wrote.bytes().length - from);
                    bytes = random.nextBoolean() ? written(bytes, (int) wrote.at(), wrote.bytes(), from, length)
                            : bytes;
                    from += length;
                }
            } else if (random.nextBoolean()) {
                bytes = after(bytes, step);
            }
        }
        return bytes;
    }

    private static byte[] torn(Content content, Random random) {
        if (content.loose.isEmpty() || !(content.loose.getLast() instanceof Step.Wrote last)) {
            return all(content);
        }
        var bytes = content.forced;
        for (var step : content.loose.subList(0, content.loose.size() - 1)) {
            bytes = after(bytes, step);
        }
        return written(bytes, (int) last.at(), last.bytes(), 0, random.nextInt(last.bytes().length));
    }
}
