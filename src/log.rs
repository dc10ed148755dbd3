//! The log: where it goes, and how a line looks.

mod writer;

use std::cell::RefCell;
use std::fmt;
use std::io::IsTerminal;

use jiff::Timestamp;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::{Format, FormatEvent, FormatFields, Writer};
use tracing_subscriber::fmt::{FmtContext, format};
use tracing_subscriber::registry::LookupSpan;

use self::writer::Waiting;
use crate::config::{LogFormat, ServeOptions};

/// The log, while it is kept; dropped, it writes what it still holds.
#[must_use = "what is not written yet is lost when the program ends"]
pub struct Log(Waiting);

impl Drop for Log {
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// Begins to log on standard error.
///
/// # Errors
/// When the filter can't be read, or the system gives no thread; in Dutch.
pub fn begin(serve: &ServeOptions) -> Result<Log, String> {
    let filter = EnvFilter::try_new(&serve.log_filter)
        .map_err(|error| format!("Het filter van het logboek ‘{}’ klopt niet: {error}.", serve.log_filter))?;
    let waiting = Waiting::default();
    waiting.follow().map_err(|error| format!("Het logboek kan niet beginnen: {error}."))?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(waiting.clone())
        // It would say on a closed standard error that standard error is closed, and panic.
        .log_internal_errors(false)
        .with_ansi(std::io::stderr().is_terminal());
    match serve.log {
        LogFormat::Text => builder.event_format(Lines { others: format() }).init(),
        LogFormat::Json => builder.json().init(),
    }
    Ok(Log(waiting))
}

/// Lines of text. That of an answered request is put together by hand: the library takes longer over it than the page
/// cache over the answer. All others are the library's, and look the same.
struct Lines {
    others: Format,
}

impl<S, N> FormatEvent<S, N> for Lines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, mut writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let metadata = event.metadata();
        if metadata.target() != crate::front::LOGGED_AS || *metadata.level() != Level::INFO || writer.has_ansi_escapes()
        {
            return self.others.format_event(context, writer, event);
        }
        LINE.with_borrow_mut(|line| {
            line.begin(Timestamp::now());
            line.push(&["  INFO ", metadata.target(), ":"]);
            event.record(line);
            line.push(&["\n"]);
            writer.write_str(&line.text)
        })
    }
}

thread_local! {
    static LINE: RefCell<Line> = const { RefCell::new(Line { second: i64::MIN, text: String::new() }) };
}

/// The line of an answer, with room for the next one.
struct Line {
    /// What it begins with: `2026-03-12T22:33:00.`, for as long as it is so late.
    second: i64,
    text: String,
}

impl Line {
    /// As long as a moment up to its whole second.
    const SECOND: usize = 20;

    /// Writes `2026-03-12T22:33:00.123456Z`.
    fn begin(&mut self, now: Timestamp) {
        if self.second != now.as_second() {
            self.second = now.as_second();
            self.text = now.strftime("%Y-%m-%dT%H:%M:%S.").to_string();
        }
        self.text.truncate(Self::SECOND);
        let mut rest = now.subsec_microsecond().unsigned_abs();
        let mut digits = *b"000000Z";
        for digit in digits[..6].iter_mut().rev() {
            *digit += (rest % 10) as u8;
            rest /= 10;
        }
        self.text.extend(digits.map(char::from));
    }

    fn push(&mut self, pieces: &[&str]) {
        pieces.iter().for_each(|piece| self.text.push_str(piece));
    }

    fn field(&mut self, field: &Field, value: &str) {
        self.push(&[" ", field.name(), "=", value]);
    }
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        // What we log of a request as text are a method and a route: both ours, and without a quotation mark.
        self.push(&[" ", field.name(), "=\"", value, "\""]);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.field(field, itoa::Buffer::new().format(value));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.field(field, &format!("{value:?}"));
    }
}
