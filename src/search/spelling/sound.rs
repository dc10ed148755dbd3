//! How a Dutch word sounds, roughly: what people confuse in writing gets one sign.
//!
//! Only ever compared with another key. So a rule may be wrong about a word, as long as it is wrong in the same way
//! for the right spelling and for the wrong one.

// Letters that a key has no other use for stand for sounds that take two letters.
const OU: u8 = b'c';
const EU: u8 = b'q';
const OE: u8 = b'v';
const UI: u8 = b'x';
const EI: u8 = b'y';

/// Spellings with the sound they make. Longer ones first where one begins another.
const SPELLINGS: &[(&[u8], &[u8])] = &[
    (b"eau", b"o"),
    (b"ei", &[EI]),
    (b"ij", &[EI]),
    (b"auw", &[OU]),
    (b"ouw", &[OU]),
    (b"au", &[OU]),
    (b"ou", &[OU]),
    (b"oe", &[OE]),
    (b"eu", &[EU]),
    (b"ui", &[UI]),
    (b"ie", b"i"),
    (b"ch", b"g"),
    (b"ck", b"k"),
    (b"dt", b"t"),
    (b"ph", b"f"),
    (b"qu", b"kw"),
    (b"rh", b"r"),
    (b"th", b"t"),
    (b"q", b"kw"),
    (b"v", b"f"),
    (b"x", b"ks"),
    (b"z", b"s"),
];

/// The sound of a folded word: `respeitzorch` and `respijtzorg` are one. Signs outside a-z stay as they are.
pub fn key(word: &str) -> String {
    let mut sounds = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let Some(length) = one(rest, &mut sounds) {
        rest = &rest[length..];
    }
    sounds.dedup();
    say_once(&mut sounds);
    if let [.., _, b'e', b'n'] = *sounds {
        sounds.pop();
    }
    // Bytes above 127 pass in order; only a letter written twice in a row can have lost some.
    String::from_utf8(sounds).unwrap_or_else(|_| word.to_owned())
}

/// Adds the first sound of `rest`; how many letters make it.
fn one(rest: &[u8], sounds: &mut Vec<u8>) -> Option<usize> {
    let (&letter, after) = rest.split_first()?;
    let (sound, length): (&[u8], usize) = match (letter, after) {
        (b'i', [b's', b'c', b'h'] | [b's', b'c', b'h', b'e', ..]) => (b"is", 4),
        (b't', [b's', b'i', b'e', ..]) if !sounds.is_empty() => (b"s", 2),
        (b't', [b'i', b'e' | b'a' | b'o', ..]) if !sounds.is_empty() => (b"s", 1),
        (b'c', [b'e' | b'i' | b'y', ..]) => (b"s", 1),
        (b'c', [b'h', ..]) => (b"g", 2),
        (b'c', _) => (b"k", 1),
        (b'd', [] | [b'b' | b'f' | b'g' | b'k' | b'm' | b'n' | b'p' | b's' | b't' | b'v' | b'z', ..]) => (b"t", 1),
        (b'n', [b'b' | b'p', ..]) => (b"m", 1),
        (b'y', [b'a' | b'e' | b'o' | b'u', ..]) => (b"j", 1),
        (b'y', []) => (b"i", 1),
        (b'y', _) => (&[EI], 1),
        _ => match SPELLINGS.iter().find(|(spelling, _)| rest.starts_with(spelling)) {
            Some((spelling, sound)) => (sound, spelling.len()),
            None => (&rest[..1], 1),
        },
    };
    sounds.extend_from_slice(sound);
    Some(length)
}

/// Who hears a syllable twice in a row easily writes it once: `autistisch`, `autisch`.
fn say_once(sounds: &mut Vec<u8>) {
    const SYLLABLE: usize = 3;
    let twice = sounds.windows(2 * SYLLABLE).position(|both| both[..SYLLABLE] == both[SYLLABLE..]);
    if let Some(place) = twice {
        sounds.drain(place..place + SYLLABLE);
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn what_sounds_alike_has_one_key() {
        for group in [
            "respijtzorg respeitzorg respytzorg respijtzorch respijtsorg respijdzorg",
            "dementie demensie dementsie",
            "contact kontakt kontact contakt",
            "clientondersteuner klientondersteuner",
            "verslaving verslafing verslaaving",
            "fysiotherapie fyziotherapie vysioterapie",
            "cadeau kado cado kadoo",
            "reuma rheuma",
            "expert ekspert",
            "kwaliteit qualiteit qwaliteit kwalitijt",
            "gebeurd gebeurt gebeurdt",
            "vrouw frou vrau",
            "compliment conpliment",
            "wandelen wandele",
            "autistisch autisch",
            "politie polisie politsie",
        ] {
            let keys: Vec<String> = group.split(' ').map(key).collect();
            assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{group}: {keys:?}");
        }
    }

    #[test]
    fn what_sounds_different_keeps_apart() {
        for (one, other) in [("boek", "buk"), ("huis", "hoes"), ("ziek", "zeik"), ("pijn", "pin"), ("tien", "sien")] {
            assert_ne!(key(one), key(other), "{one} {other}");
        }
    }

    #[test]
    fn other_scripts_pass() {
        assert_eq!(key("помощь"), "помощь");
        assert_eq!(key(""), "");
    }
}
