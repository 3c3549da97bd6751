package org.jalinan.storage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the 10 latest, and the last of each of 7 days, 4 weeks and 12 months in which there were any.
final class Keeping {

    private static final int LATEST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Keeping() {
    }

    /// Those that may go.
    static List<Backup> spare(List<Backup> all) {
        var newest = all.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
        var kept = new HashSet<Backup>(newest.subList(0, Math.min(LATEST, newest.size())));
        kept.addAll(lastOfEach(newest, Keeping::day, DAYS));
        kept.addAll(lastOfEach(newest, Keeping::week, WEEKS));
        kept.addAll(lastOfEach(newest, backup -> YearMonth.from(day(backup)), MONTHS));
        return newest.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static Set<Backup> lastOfEach(List<Backup> newest, Function<Backup, Object> period, int many) {
        var last = new LinkedHashMap<Object, Backup>();
        newest.forEach(backup -> last.putIfAbsent(period.apply(backup), backup));
        return Set.copyOf(last.values().stream().limit(many).toList());
    }

    private static LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.made(), ZoneOffset.UTC);
    }

    private static String week(Backup backup) {
        var day = day(backup);
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
