//! Names of languages, as feeds write them, to tags. Knows nothing of which languages we ourselves speak.

use crate::domain::ids::Lang;

/// Names in English, other codes and own names, each with the tag they mean. Near relatives that understand each other share one.
const NAMES: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("ara", "ar"),
    ("العربية", "ar"),
    ("albanian", "sq"),
    ("alb", "sq"),
    ("amharic", "am"),
    ("armenian", "hy"),
    ("bengali", "bn"),
    ("bangla", "bn"),
    ("ben", "bn"),
    ("sylheti", "bn"),
    ("বাংলা", "bn"),
    ("bulgarian", "bg"),
    ("burmese", "my"),
    ("cantonese", "yue"),
    ("chinese", "zh"),
    ("mandarin", "zh"),
    ("cmn", "zh"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("中文", "zh"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dari", "fa"),
    ("prs", "fa"),
    ("dutch", "nl"),
    ("english", "en"),
    ("eng", "en"),
    ("estonian", "et"),
    ("farsi", "fa"),
    ("persian", "fa"),
    ("fas", "fa"),
    ("per", "fa"),
    ("فارسی", "fa"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("français", "fr"),
    ("german", "de"),
    ("deu", "de"),
    ("ger", "de"),
    ("greek", "el"),
    ("gujarati", "gu"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("irish", "ga"),
    ("italian", "it"),
    ("ita", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("kurdish", "ckb"),
    ("kurdish sorani", "ckb"),
    ("kurdish (sorani)", "ckb"),
    ("sorani", "ckb"),
    ("central kurdish", "ckb"),
    ("ku", "ckb"),
    ("kur", "ckb"),
    ("kurmanji", "kmr"),
    ("latvian", "lv"),
    ("lithuanian", "lt"),
    ("malayalam", "ml"),
    ("nepali", "ne"),
    ("norwegian", "no"),
    ("pashto", "ps"),
    ("polish", "pl"),
    ("pol", "pl"),
    ("polski", "pl"),
    ("portuguese", "pt"),
    ("por", "pt"),
    ("punjabi", "pa"),
    ("panjabi", "pa"),
    ("romanian", "ro"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("moldovan", "ro"),
    ("russian", "ru"),
    ("rus", "ru"),
    ("serbian", "sr"),
    ("sinhala", "si"),
    ("slovak", "sk"),
    ("slovenian", "sl"),
    ("somali", "so"),
    ("som", "so"),
    ("spanish", "es"),
    ("spa", "es"),
    ("español", "es"),
    ("swahili", "sw"),
    ("swedish", "sv"),
    ("tagalog", "tl"),
    ("filipino", "tl"),
    ("tamil", "ta"),
    ("thai", "th"),
    ("tigrinya", "ti"),
    ("turkish", "tr"),
    ("tur", "tr"),
    ("ukrainian", "uk"),
    ("ukr", "uk"),
    ("urdu", "ur"),
    ("urd", "ur"),
    ("اردو", "ur"),
    ("vietnamese", "vi"),
    ("welsh", "cy"),
    ("cym", "cy"),
    ("wel", "cy"),
    ("cymraeg", "cy"),
    ("yoruba", "yo"),
    ("afrikaans", "af"),
    ("bsl", "bsl"),
    ("british sign language", "bsl"),
    ("bfi", "bsl"),
];

/// Returns the tag for a language's name or code, `None` where we do not know it.
pub fn language_tag(text: &str) -> Option<Lang> {
    let text = text.trim().to_lowercase();
    if let Some((_, tag)) = NAMES.iter().find(|(name, _)| *name == text) {
        return Some(Lang::new(tag));
    }
    let known = |tag: &str| NAMES.iter().any(|(_, known)| *known == tag);
    let first = text.split(['-', '_', '(', ' ', '/']).next().unwrap_or_default();
    if known(first) {
        return Some(Lang::new(first));
    }
    NAMES.iter().find(|(name, _)| *name == first).map(|(_, tag)| Lang::new(tag))
}

/// Returns true where somebody who speaks `spoken` is understood in `offered`.
pub(crate) fn understands(spoken: &str, offered: &str) -> bool {
    same(spoken, offered)
}

fn same(a: &str, b: &str) -> bool {
    a == b || root(a).eq_ignore_ascii_case(root(b))
}

/// `zh-Hans` and `zh` are one language in speech; so are `fa` and `prs`, `ckb` and the `ku` that feeds write for it.
fn root(tag: &str) -> &str {
    let first = tag.split(['-', '_']).next().unwrap_or(tag);
    match first {
        "ku" => "ckb",
        "prs" => "fa",
        "cmn" => "zh",
        first => first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_names_codes_and_regions() {
        for (text, tag) in [
            ("Arabic", "ar"),
            ("en-GB", "en"),
            (" POLISH ", "pl"),
            ("Kurdish (Sorani)", "ckb"),
            ("zh-Hans", "zh"),
            ("Chinese (Mandarin)", "zh"),
            ("cym", "cy"),
        ] {
            assert_eq!(language_tag(text).as_ref().map(Lang::as_str), Some(tag), "{text}");
        }
        assert_eq!(language_tag("Klingon"), None);
        assert!(understands("zh-Hans", "zh") && understands("ckb", "ku") && !understands("ar", "fa"));
    }
}
