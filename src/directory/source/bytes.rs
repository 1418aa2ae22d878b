//! Bytes to text, whatever the encoding. Never fails: what cannot be read becomes the replacement character, and is said.

use super::Findings;

/// Returns the text of a file.
pub(crate) fn text(file: &str, bytes: Vec<u8>, findings: &mut Findings) -> String {
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        findings.repair(file, "", "The file is UTF-16: it was read as such.");
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        findings.repair(file, "", "The file is UTF-16: it was read as such.");
        return utf16(rest, u16::from_be_bytes);
    }
    match String::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text),
        Err(error) => {
            findings.repair(file, "", "The file is not UTF-8: it was read as Windows-1252.");
            error.into_bytes().into_iter().map(windows_1252).collect()
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// What office software writes where it should write UTF-8.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
        '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_office_software_writes() {
        let mut findings = Findings::default();
        assert_eq!(text("a", b"\xEF\xBB\xBFcaf\xC3\xA9".to_vec(), &mut findings), "café");
        assert!(findings.kept.is_empty());
        assert_eq!(text("b", b"caf\xE9 \x96 \x80".to_vec(), &mut findings), "café – €");
        assert_eq!(text("c", b"\xFF\xFEh\0i\0".to_vec(), &mut findings), "hi");
        assert_eq!(findings.kept.len(), 2);
    }
}
