//! The desk: somebody types while somebody else is on the phone.

use std::path::Path;
use std::time::{Duration, Instant};

use mantelkaart::model::choice::Role;

use super::staff::{asked, sign_in};
use super::table::Table;
use super::{TYPED, millis, serve};

/// So that one slow answer in a hundred is seen.
const ROUNDS: usize = 20;

/// Every letter of what is typed, one after the other, as its results come.
pub fn measure(table: &mut Table, folder: &Path, offerings: &str) {
    let server = serve(folder, 0);
    sign_in(folder, Role::Desk);
    let letters: Vec<String> = TYPED.iter().flat_map(|typed| beginnings(typed)).collect();
    let mut taken: Vec<Duration> = Vec::with_capacity(ROUNDS * letters.len());
    for path in std::iter::repeat_n(&letters, ROUNDS).flatten() {
        let begin = Instant::now();
        let page = asked(&server, path);
        taken.push(begin.elapsed());
        assert!(page.starts_with("HTTP/1.1 200"), "no rows for {path}:\n{page}");
    }
    taken.sort_unstable();
    let p99 = taken[taken.len() * 99 / 100];
    table.below(format!("p99 of a letter typed at the desk, {offerings}"), millis(p99), 50.0, " ms");
}

fn beginnings(typed: &str) -> impl Iterator<Item = String> {
    let ends = typed.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.map(move |end| format!("/loket/rijen?q={}", typed[..end].trim_end().replace(' ', "+")))
}
