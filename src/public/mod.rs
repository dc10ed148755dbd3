//! The pages that everyone may see: one page a file, and the template of the same name in `templates/public`.
//! Never touches the database: everything comes from the catalogue in memory.

pub mod about;
pub mod card;
pub mod contact;
pub mod dates;
pub mod error_page;
pub mod health;
pub mod home;
pub mod landing;
pub mod offering;
pub mod organisation;
pub mod organisations;
pub mod place_field;
pub mod plain_words;
pub mod search;
pub mod sitemap;
pub mod soft_hyphen;
pub mod static_file;
pub mod suggestions;
pub mod well_known;

/// A number as the Dutch write it: `1.234`.
pub(crate) fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut dotted = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            dotted.push('.');
        }
        dotted.push(digit);
    }
    dotted
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_have_a_dot() {
        assert_eq!([0, 219, 1_234, 1_000_000].map(super::number), ["0", "219", "1.234", "1.000.000"]);
    }
}
