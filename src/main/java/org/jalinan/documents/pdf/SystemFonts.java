package org.jalinan.documents.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the computer keeps fonts for Chinese, Japanese and Korean, which are too large to be bundled: those that come with
/// Windows 10 and later, with macOS and with the usual packages of Linux. What is drawn with them is embedded like any
/// other.
final class SystemFonts {

    private static final List<String> KNOWN = List.of("C:\\Windows\\Fonts\\Deng.ttf", "C:\\Windows\\Fonts\\simhei.ttf",
            "C:\\Windows\\Fonts\\malgun.ttf", "C:\\Windows\\Fonts\\ARIALUNI.TTF",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "/Library/Fonts/Arial Unicode.ttf",
            "/System/Library/Fonts/Supplemental/AppleGothic.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallback.ttf",
            "/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/nanum/NanumGothic.ttf", "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
            "C:\\Windows\\Fonts\\msyh.ttc", "C:\\Windows\\Fonts\\simsun.ttc", "C:\\Windows\\Fonts\\YuGothM.ttc",
            "C:\\Windows\\Fonts\\msgothic.ttc", "C:\\Windows\\Fonts\\msjh.ttc",
            "/System/Library/Fonts/Hiragino Sans GB.ttc", "/System/Library/Fonts/PingFang.ttc",
            "/System/Library/Fonts/STHeiti Light.ttc", "/System/Library/Fonts/AppleSDGothicNeo.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/truetype/unfonts-core/UnDotum.ttf");

    private SystemFonts() {
    }

    /// Those that this computer has, in the order in which they are asked for a letter.
    static List<Path> here() {
        return KNOWN.stream().flatMap(SystemFonts::found).toList();
    }

    private static Stream<Path> found(String file) {
        return Stream.of(file).map(Path::of).filter(Files::isReadable);
    }
}
