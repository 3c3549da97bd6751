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
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
            "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
            "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
            "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
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

    /// What the checks name for an officer who may not install anything: it has every letter of the three.
    private static final String NAMED = "NotoSansCJK-Regular.ttc";
    /// An officer's own fonts in Linux, macOS and Windows, in the home folder.
    private static final List<String> OWN = List.of(".local/share/fonts", "Library/Fonts",
            "AppData/Local/Microsoft/Windows/Fonts");

    private SystemFonts() {
    }

    /// Those that this computer has, in the order in which they are asked for a letter.
    static List<Path> here() {
        return here(Path.of(System.getProperty("user.home")));
    }

    static List<Path> here(Path home) {
        var own = OWN.stream().map(folder -> home.resolve(folder).resolve(NAMED));
        return Stream.concat(own, KNOWN.stream().map(Path::of)).filter(Files::isReadable).toList();
    }
}
