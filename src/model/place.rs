//! Where places are: a name or postcode as people type it, to coordinates.
//!
//! Two sources: `data/plaatsen.csv`, the towns of the catalogue, comes with the program; the table `postcode_place`
//! holds every postcode once somebody ran `mantelkaart geo import`.

pub mod find;
pub mod import;
mod postcode;

use std::collections::HashMap;

use diesel::prelude::*;
use serde::Deserialize;

use super::fold::letters;
use super::vocabulary::{DataError, table};
use crate::db::{AnyConnection, schema};
use crate::files::Files;

pub use find::{Found, How};
pub use postcode::Postcode;

/// Degrees, WGS 84. Single precision is good to half a metre.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Point {
    pub latitude: f32,
    pub longitude: f32,
}

impl Point {
    /// Kilometres in a straight line, on a flat map around the two: within a per mille inside the Netherlands.
    pub fn distance_km(self, other: Self) -> f32 {
        const KM_PER_DEGREE: f32 = 111.195;
        let middle = f32::midpoint(self.latitude, other.latitude).to_radians();
        let east = (self.longitude - other.longitude) * middle.cos();
        (self.latitude - other.latitude).hypot(east) * KM_PER_DEGREE
    }

    /// The same point to the bit.
    pub fn bits(self) -> (u32, u32) {
        (self.latitude.to_bits(), self.longitude.to_bits())
    }
}

/// A town or village.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// As it is written: `'s-Hertogenbosch`.
    pub name: Box<str>,
    /// The municipality it lies in.
    pub municipality: Box<str>,
    /// The province.
    pub province: Box<str>,
    /// Its middle.
    pub point: Point,
    /// How many postcodes it has: of several places with one name the largest is meant.
    postcodes: u32,
}

/// One line of `data/plaatsen.csv`.
#[derive(Debug, Clone, Deserialize)]
pub struct Town {
    #[serde(rename = "naam")]
    name: String,
    #[serde(rename = "gemeente")]
    municipality: String,
    #[serde(rename = "provincie")]
    province: String,
    #[serde(rename = "lat")]
    latitude: f32,
    #[serde(rename = "lon")]
    longitude: f32,
    /// Joined by `|`.
    #[serde(rename = "andere_namen", default)]
    other_names: String,
}

/// One row of the table `postcode_place`.
#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::postcode_place)]
#[allow(missing_docs, reason = "the migrations carry the column comments")]
pub struct PostcodeRow {
    pub postcode: String,
    pub place: String,
    pub municipality: String,
    pub province: String,
    pub latitude: f64,
    pub longitude: f64,
}

/// Every place and postcode known here.
#[derive(Debug, Default)]
pub struct Gazetteer {
    places: Vec<Place>,
    /// Keys of names with their places, sorted; the likeliest of one name first.
    names: Vec<(Box<str>, u32)>,
    /// Sorted.
    postcodes: Vec<(Postcode, Point, u32)>,
}

impl Gazetteer {
    /// Reads both sources. Without `data/plaatsen.csv` the table alone.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn load(connection: &mut AnyConnection, towns: &[Town]) -> QueryResult<Self> {
        let mut making = Making::new(towns);
        // A full file has half a million rows: a hundredth part at a time.
        for part in 10..100 {
            rows(connection, part)?.iter().for_each(|row| making.add(row));
        }
        Ok(making.finish())
    }

    /// From rows at hand.
    pub fn new(towns: &[Town], rows: &[PostcodeRow]) -> Self {
        let mut making = Making::new(towns);
        rows.iter().for_each(|row| making.add(row));
        making.finish()
    }

    /// Whether postcodes can be found, not only names.
    pub fn knows_postcodes(&self) -> bool {
        !self.postcodes.is_empty()
    }
}

/// Tells one loaded table from another, so that it need not be read after every change of the catalogue.
pub type TableMark = (i64, Option<f64>, Option<f64>);

/// The mark of the table as it is now.
///
/// # Errors
/// When the database does not answer.
pub fn table_mark(connection: &mut AnyConnection) -> QueryResult<TableMark> {
    use diesel::dsl::{count_star, sum};
    use schema::postcode_place::dsl;
    let marks = (count_star(), sum(dsl::latitude), sum(dsl::longitude));
    dsl::postcode_place.select(marks).first(connection)
}

/// The towns of `data/plaatsen.csv`; none if there is no such file.
///
/// # Errors
/// When the file is there but can't be used.
pub fn towns(files: &Files) -> Result<Vec<Town>, DataError> {
    const FILE: &str = "data/plaatsen.csv";
    if files.read(FILE).is_none() { Ok(Vec::new()) } else { table(files, FILE) }
}

fn rows(connection: &mut AnyConnection, part: u32) -> QueryResult<Vec<PostcodeRow>> {
    use schema::postcode_place::dsl;
    dsl::postcode_place
        .filter(dsl::postcode.ge(part.to_string()))
        // ':' comes right after '9'.
        .filter(dsl::postcode.lt(format!("{part}:")))
        .select(PostcodeRow::as_select())
        .load(connection)
}

/// Gathers the places; a place of the table that the file also has is the same place.
struct Making {
    gazetteer: Gazetteer,
    /// Keys of name and municipality.
    known: HashMap<(String, String), Sum>,
    other_names: Vec<(Box<str>, u32)>,
}

struct Sum {
    place: u32,
    /// The file's own coordinates stand; those of the table are the mean of its postcodes.
    fixed: bool,
    latitude: f64,
    longitude: f64,
}

impl Making {
    fn new(towns: &[Town]) -> Self {
        let mut making = Self { gazetteer: Gazetteer::default(), known: HashMap::new(), other_names: Vec::new() };
        for town in towns {
            let point = Point { latitude: town.latitude, longitude: town.longitude };
            let place = making.place(&town.name, &town.municipality, &town.province, point, true);
            let others = town.other_names.split('|').map(letters).filter(|name| !name.is_empty());
            making.other_names.extend(others.map(|name| (Box::from(name), place)));
        }
        making
    }

    fn place(&mut self, name: &str, municipality: &str, province: &str, point: Point, fixed: bool) -> u32 {
        let places = &mut self.gazetteer.places;
        let sum = self.known.entry((letters(name), letters(municipality))).or_insert_with(|| {
            let place = Place {
                name: name.into(),
                municipality: municipality.into(),
                province: province.into(),
                point,
                postcodes: 0,
            };
            places.push(place);
            // Fewer than 2^32 places on earth.
            let place = u32::try_from(places.len() - 1).unwrap_or(u32::MAX);
            Sum { place, fixed, latitude: 0.0, longitude: 0.0 }
        });
        sum.place
    }

    fn add(&mut self, row: &PostcodeRow) {
        let Some(postcode) = Postcode::parse(&row.postcode) else { return };
        let point = Point { latitude: row.latitude as f32, longitude: row.longitude as f32 };
        let place = self.place(&row.place, &row.municipality, &row.province, point, false);
        self.gazetteer.postcodes.push((postcode, point, place));
        self.gazetteer.places[place as usize].postcodes += 1;
        if let Some(sum) = self.known.get_mut(&(letters(&row.place), letters(&row.municipality))) {
            sum.latitude += row.latitude;
            sum.longitude += row.longitude;
        }
    }

    fn finish(mut self) -> Gazetteer {
        let places = &mut self.gazetteer.places;
        for sum in self.known.values().filter(|sum| !sum.fixed) {
            let place = &mut places[sum.place as usize];
            let count = f64::from(place.postcodes);
            place.point = mean(sum.latitude / count, sum.longitude / count);
        }
        let mut names = self.other_names;
        let each = || (0..).zip(&*places);
        names.extend(each().map(|(number, place)| (letters(&place.name).into(), number)));
        names.extend(each().map(|(number, place)| (letters(&place.municipality).into(), number)));
        let order = |(name, number): &(Box<str>, u32)| {
            let place = &places[*number as usize];
            // A place of that name before the places of a municipality of that name.
            (name.clone(), letters(&place.name) != **name, u32::MAX - place.postcodes, *number)
        };
        names.sort_by_cached_key(order);
        names.dedup();
        self.gazetteer.names = names;
        self.gazetteer.postcodes.sort_by_key(|(postcode, _, place)| (*postcode, *place));
        self.gazetteer.postcodes.shrink_to_fit();
        self.gazetteer
    }
}

fn mean(latitude: f64, longitude: f64) -> Point {
    Point { latitude: latitude as f32, longitude: longitude as f32 }
}
