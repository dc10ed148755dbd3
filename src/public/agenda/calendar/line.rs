//! Lines of a calendar: at most 75 bytes, each ended by a carriage return and a line feed.

/// In bytes, without the end of the line.
const LONGEST: usize = 75;

/// Adds a property with any text.
pub(super) fn property(out: &mut String, name: &str, text: &str) {
    let mut line = String::with_capacity(name.len() + text.len() + 16);
    line.push_str(name);
    line.push(':');
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => line.extend(['\\', letter]),
            '\n' => line.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => line.push(letter),
        }
    }
    folded(out, &line);
}

/// Adds a line, cut where it is too long; what goes on begins with a space. No letter is cut in two.
pub(super) fn folded(out: &mut String, line: &str) {
    let mut rest = line;
    let mut room = LONGEST;
    while rest.len() > room {
        let cut = (0..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(cut);
        out.push_str(piece);
        out.push_str("\r\n ");
        rest = after;
        room = LONGEST - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::property;

    #[test]
    fn no_line_is_too_long_and_no_letter_is_cut() {
        for before in 0..4 {
            let text = format!("{}{}", "x".repeat(before), "é€𝄞".repeat(60));
            let mut out = String::new();
            property(&mut out, "SUMMARY", &text);
            assert!(out.ends_with("\r\n"));
            assert!(out.split("\r\n").all(|line| line.len() <= 75), "{out}");
            assert_eq!(out.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
        }
    }

    #[test]
    fn what_means_something_in_a_calendar_is_only_text() {
        let mut out = String::new();
        property(&mut out, "SUMMARY", "a\\b;c,d\r\nEND:VEVENT\u{7}");
        assert_eq!(out, "SUMMARY:a\\\\b\\;c\\,d\\nEND:VEVENT\r\n");
    }
}
