//! The log: where it goes, and how a line looks.

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

use crate::config::{LogFormat, ServeOptions};

/// Begins to log on standard error.
///
/// # Errors
/// When the filter can't be read, in Dutch.
pub fn begin(serve: &ServeOptions) -> Result<(), String> {
    let filter = EnvFilter::try_new(&serve.log_filter)
        .map_err(|error| format!("Het filter van het logboek ‘{}’ klopt niet: {error}.", serve.log_filter))?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // It would say on a closed standard error that standard error is closed, and panic.
        .log_internal_errors(false)
        .with_ansi(std::io::stderr().is_terminal());
    match serve.log {
        LogFormat::Text => builder.event_format(Lines { others: format() }).init(),
        LogFormat::Json => builder.json().init(),
    }
    Ok(())
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
        write_now(&mut writer)?;
        writer.write_str("  INFO ")?;
        writer.write_str(metadata.target())?;
        writer.write_char(':')?;
        let mut fields = Fields { writer, result: Ok(()) };
        event.record(&mut fields);
        fields.result.and_then(|()| fields.writer.write_char('\n'))
    }
}

/// Writes `2026-03-12T22:33:00.123456Z`.
fn write_now(writer: &mut Writer<'_>) -> fmt::Result {
    thread_local! {
        /// The last second that was asked for, as text.
        static LAST: RefCell<(i64, String)> = const { RefCell::new((i64::MIN, String::new())) };
    }
    let now = Timestamp::now();
    let second = now.as_second();
    LAST.with_borrow_mut(|(last, text)| {
        if *last != second {
            *last = second;
            *text = now.strftime("%Y-%m-%dT%H:%M:%S.").to_string();
        }
        writer.write_str(text)
    })?;
    let mut digits = *b"000000Z";
    let mut micros = now.subsec_microsecond().unsigned_abs();
    for digit in digits[..6].iter_mut().rev() {
        *digit += (micros % 10) as u8;
        micros /= 10;
    }
    writer.write_str(std::str::from_utf8(&digits).unwrap_or_default())
}

struct Fields<'a> {
    writer: Writer<'a>,
    result: fmt::Result,
}

impl Fields<'_> {
    fn write(&mut self, field: &Field, pieces: &[&str]) {
        for piece in [" ", field.name(), "="].iter().chain(pieces) {
            self.result = self.result.and_then(|()| self.writer.write_str(piece));
        }
    }
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        // What we log of a request as text are a method and a route: both ours, and without a quotation mark.
        self.write(field, &["\"", value, "\""]);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.write(field, &[itoa::Buffer::new().format(value)]);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.write(field, &[&format!("{value:?}")]);
    }
}
