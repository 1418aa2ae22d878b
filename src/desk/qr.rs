//! QR codes as SVG. Knows no campaign and no page.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The empty border that a reader needs, in modules.
const QUIET: i32 = 4;

/// Returns the QR code of a text as an SVG that screen readers call by its title; `None` where the text is too long for one.
///
/// A quarter of the code may be dirty or torn: posters hang outside.
pub(crate) fn svg(text: &str, title: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Quartile).ok()?;
    let size = code.size();
    let mut dark = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                let _ = write!(dark, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    let side = size + 2 * QUIET;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" shape-rendering=\"crispEdges\">\
         <title>{}</title><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>\n",
        escaped(title)
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the picture back: which modules are dark.
    fn dark(svg: &str) -> Vec<(i32, i32)> {
        let path = svg.split("fill=\"#000\" d=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a path");
        let mut dark = Vec::new();
        for part in path.split('M').skip(1) {
            let (at, rest) = part.split_once('h').expect("a run");
            let (x, y) = at.split_once(' ').expect("a place");
            let (x, y): (i32, i32) = (x.parse().expect("x"), y.parse().expect("y"));
            let run: i32 = rest.split('v').next().and_then(|run| run.parse().ok()).expect("its length");
            dark.extend((x..x + run).map(|x| (x, y)));
        }
        dark
    }

    #[test]
    fn the_picture_is_the_code_with_its_border() {
        let text = "https://chat.example.org/?c=k7m2qp&lang=ckb";
        let svg = svg(text, "t").expect("a code");
        let code = QrCode::encode_text(text, QrCodeEcc::Quartile).expect("a code");
        assert!(matches!(code.error_correction_level(), QrCodeEcc::Quartile | QrCodeEcc::High));
        let mut wanted: Vec<(i32, i32)> = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(*x, *y))
            .collect();
        wanted.iter_mut().for_each(|at| *at = (at.0 + QUIET, at.1 + QUIET));
        assert_eq!(dark(&svg), wanted);
        let side = code.size() + 8;
        assert!(svg.contains(&format!("viewBox=\"0 0 {side} {side}\"")) && !svg.contains("style"));
    }

    #[test]
    fn its_title_is_words_and_nothing_else() {
        let svg = svg("x", "</title><script>alert(\"1\")</script>&").expect("a code");
        assert!(
            svg.contains("<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</title>"),
            "{svg}"
        );
    }

    #[test]
    fn a_text_too_long_has_no_code() {
        assert_eq!(svg(&"x".repeat(3000), "t"), None);
    }
}
