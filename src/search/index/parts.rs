//! How words go into the index with the parts they stand in.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::PART_SETS;

/// Writes words with their parts for [`Parts`]: a word, then a control character that is the set of parts.
pub fn encode<'a>(words: impl Iterator<Item = (&'a str, u8)>) -> String {
    let mut text = String::with_capacity(1000);
    for (word, parts) in words {
        text.push_str(word);
        text.push(char::from(parts));
    }
    text
}

/// Gives every word of [`encode`] as many times as its set of parts says.
#[derive(Clone, Default)]
pub struct Parts {
    token: Token,
}

/// The words of one offering.
pub struct PartsStream<'a> {
    rest: &'a str,
    left: u8,
    token: &'a mut Token,
}

impl Tokenizer for Parts {
    type TokenStream<'a> = PartsStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> PartsStream<'a> {
        self.token.reset();
        PartsStream { rest: text, left: 0, token: &mut self.token }
    }
}

impl TokenStream for PartsStream<'_> {
    fn advance(&mut self) -> bool {
        self.token.position = self.token.position.wrapping_add(1);
        if self.left > 0 {
            self.left -= 1;
            return true;
        }
        let Some((end, parts)) = self.rest.bytes().enumerate().find(|(_, byte)| usize::from(*byte) < PART_SETS) else {
            return false;
        };
        self.token.text.clear();
        self.token.text.push_str(&self.rest[..end]);
        self.rest = &self.rest[end + 1..];
        self.left = parts.saturating_sub(1);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
