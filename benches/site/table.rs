//! The figures as a table: what, measured, reach, reached or not.

/// One line of the result.
pub struct Row {
    what: String,
    measured: String,
    reach: String,
    reached: bool,
}

/// All figures of one run.
#[derive(Default)]
pub struct Table(Vec<Row>);

impl Table {
    /// A figure that must be at least `least`.
    pub fn at_least(&mut self, what: impl Into<String>, measured: f64, least: f64, unit: &str) {
        self.push(what.into(), measured, format!("≥ {least}{unit}"), unit, measured >= least);
    }

    /// A figure that must be below `most`.
    pub fn below(&mut self, what: impl Into<String>, measured: f64, most: f64, unit: &str) {
        self.push(what.into(), measured, format!("< {most}{unit}"), unit, measured < most);
    }

    fn push(&mut self, what: String, measured: f64, reach: String, unit: &str, reached: bool) {
        let measured = format!("{measured:.1}{unit}");
        eprintln!("  {what}: {measured} ({reach})");
        self.0.push(Row { what, measured, reach, reached });
    }

    /// Prints the table.
    pub fn print(&self) {
        println!("\n| what | measured | reach | |\n|---|---|---|---|");
        for row in &self.0 {
            let mark = if row.reached { "reached" } else { "MISSED" };
            println!("| {} | {} | {} | {mark} |", row.what, row.measured, row.reach);
        }
    }
}
