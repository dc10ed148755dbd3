//! Loads a file of postcodes with coordinates: a list of four-digit postcodes, or GeoNames' own format.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{Postcode, PostcodeRow};
use crate::db::{Database, schema};
use crate::each_backend;

/// Rows in one statement: six values each, well under SQLite's limit of 32,766.
const BATCH: usize = 4000;
/// Where the Netherlands lie; anything else is an exchanged column.
const LATITUDES: std::ops::RangeInclusive<f64> = 50.7..=53.7;
const LONGITUDES: std::ops::RangeInclusive<f64> = 3.2..=7.3;

/// A file of postcodes, read.
#[derive(Debug, Default)]
pub struct PostcodeFile {
    /// What goes into the table; each postcode and place once.
    pub rows: Vec<PostcodeRow>,
    /// Lines that can't be used, in Dutch, with their numbers.
    pub errors: Vec<String>,
    /// Lines of other countries, which are left out.
    pub foreign: usize,
}

/// Reads a file's text. Which format it is shows in its first line.
pub fn read(text: &str) -> PostcodeFile {
    let text = text.trim_start_matches('\u{feff}');
    let mut file = PostcodeFile::default();
    let mut rows = BTreeMap::new();
    let first = text.lines().next().unwrap_or_default();
    if first.contains('\t') {
        read_geonames(text, &mut file, &mut rows);
    } else {
        read_list(text, &mut file, &mut rows);
    }
    file.rows = rows.into_values().collect();
    file
}

type Rows = BTreeMap<(String, String), PostcodeRow>;

/// `pc4;woonplaatsen;gemeente;…;provincie;lat;lon`: columns in any order, found by their headers.
fn read_list(text: &str, file: &mut PostcodeFile, rows: &mut Rows) {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let column = |names: &[&str]| headers.iter().position(|header| names.contains(&&*header.to_lowercase()));
    let columns = [
        column(&["pc4", "postcode"]),
        column(&["woonplaatsen", "woonplaats", "plaats"]),
        column(&["gemeente"]),
        column(&["provincie"]),
        column(&["lat", "latitude"]),
        column(&["lon", "longitude"]),
    ];
    let [Some(postcode), Some(places), Some(municipality), Some(province), Some(latitude), Some(longitude)] = columns
    else {
        file.errors.push(
            "regel 1: dit bestand heeft niet de kolommen pc4;woonplaatsen;gemeente;provincie;lat;lon, en is ook geen \
             bestand van GeoNames"
                .to_owned(),
        );
        return;
    };
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                file.errors.push(format!("onleesbaar: {error}"));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let several = cell(places).split(['|', ',', '/']).map(str::trim).filter(|place| !place.is_empty());
        let coordinates = (cell(latitude), cell(longitude));
        add(line, cell(postcode), several, (cell(municipality), cell(province)), coordinates, file, rows);
    }
}

/// GeoNames: country, postal code, place, three levels of government with their codes, latitude, longitude, accuracy.
fn read_geonames(text: &str, file: &mut PostcodeFile, rows: &mut Rows) {
    for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        let cells: Vec<&str> = text.split('\t').map(str::trim).collect();
        let [country, postcode, place, province, _, municipality, _, _, _, latitude, longitude, ..] = cells[..] else {
            file.errors.push(format!("regel {line}: {} kolommen; GeoNames heeft er 12", cells.len()));
            continue;
        };
        if country != "NL" {
            file.foreign += 1;
            continue;
        }
        let municipality = municipality.trim_start_matches("Gemeente ");
        let area = (if municipality.is_empty() { place } else { municipality }, province);
        add(line, postcode, std::iter::once(place), area, (latitude, longitude), file, rows);
    }
}

fn add<'a>(
    line: u64,
    postcode: &str,
    places: impl Iterator<Item = &'a str>,
    (municipality, province): (&str, &str),
    (latitude, longitude): (&str, &str),
    file: &mut PostcodeFile,
    rows: &mut Rows,
) {
    if Postcode::parse(postcode).is_none() {
        file.errors.push(format!("regel {line}: '{postcode}' is geen postcode (1234 of 1234 AB)"));
        return;
    }
    let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok();
    let coordinates = degrees(latitude).zip(degrees(longitude));
    let within = |(north, east): &(f64, f64)| LATITUDES.contains(north) && LONGITUDES.contains(east);
    let Some((latitude, longitude)) = coordinates.filter(within) else {
        let given = format!("'{latitude}' en '{longitude}'");
        file.errors.push(format!("regel {line}: postcode {postcode} heeft geen coördinaten in Nederland ({given})"));
        return;
    };
    let postcode: String = postcode.to_uppercase().chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
    let mut any = false;
    for place in places.filter(|place| !place.is_empty()) {
        any = true;
        let row = PostcodeRow {
            postcode: postcode.clone(),
            place: place.to_owned(),
            municipality: municipality.to_owned(),
            province: province.to_owned(),
            latitude,
            longitude,
        };
        rows.entry((row.postcode.clone(), row.place.clone())).or_insert(row);
    }
    if !any {
        file.errors.push(format!("regel {line}: postcode {postcode} heeft geen plaatsnaam"));
    }
}

/// Puts these rows in place of whatever the table held. All or nothing.
///
/// # Errors
/// When the database does not answer; then the former rows stand.
pub fn replace(database: &Database, rows: &[PostcodeRow]) -> QueryResult<()> {
    use schema::postcode_place::dsl::postcode_place;
    database.write(|connection, _| {
        diesel::delete(postcode_place).execute(connection)?;
        for batch in rows.chunks(BATCH) {
            each_backend!(connection, backend => {
                diesel::insert_into(postcode_place).values(batch).execute(backend)
            })?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_list_of_four_digits_is_read() {
        let file = read(
            "pc4;woonplaatsen;gemeente;gemeentecode;provincie;lat;lon;bron_gemeente\n\
             1011;Amsterdam;Amsterdam;0363;Noord-Holland;52.371;4.9042;geonames\n\
             7383;Voorst, Gietelo;Voorst;0285;Gelderland;52,17;6,14;geonames\n\
             5028;;Tilburg;0855;Noord-Brabant;;;cbs\n\
             abc;X;Y;1;Z;52.1;5.1;q\n",
        );
        let places: Vec<_> = file.rows.iter().map(|row| (&*row.postcode, &*row.place)).collect();
        assert_eq!(places, [("1011", "Amsterdam"), ("7383", "Gietelo"), ("7383", "Voorst")]);
        assert_eq!(file.errors.len(), 2, "{:?}", file.errors);
        assert!(file.errors[0].starts_with("regel 4: postcode 5028 heeft geen coördinaten"));
        assert!(file.errors[1].starts_with("regel 5: 'abc' is geen postcode"));
    }

    #[test]
    fn geonames_is_read_with_four_digits_and_with_six() {
        let file = read(
            "NL\t1011\tAmsterdam\tNoord-Holland\t07\tGemeente Amsterdam\t0363\t\t\t52.371\t4.9042\t6\n\
             NL\t7201 ab\tZutphen\tGelderland\t03\tZutphen\t0301\t\t\t52.14\t6.2\t6\n\
             BE\t2000\tAntwerpen\t\t\t\t\t\t\t51.2\t4.4\t6\n\
             NL\t7202\n",
        );
        assert_eq!(file.rows.len(), 2);
        assert_eq!(file.rows[1].postcode, "7201AB");
        assert_eq!((file.foreign, file.errors.len()), (1, 1));
    }

    #[test]
    fn another_file_is_refused_with_a_reason() {
        let file = read("naam;adres\nx;y\n");
        assert!(file.rows.is_empty() && file.errors[0].contains("kolommen"));
        assert!(read("").rows.is_empty());
    }
}
