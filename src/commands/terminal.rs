//! The only writer to the terminal. Whoever reads along may stop at any line (`| head -1`): that is no fault, and must
//! not end a command halfway, as `println!` would.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

/// A line on standard output.
pub(crate) fn say(line: impl Display) {
    // When nobody listens there is nobody to tell it either.
    drop(write(format!("{line}\n").as_bytes()));
}

/// A line on standard error.
pub(crate) fn warn(line: impl Display) {
    drop(io::stderr().write_all(format!("{line}\n").as_bytes()));
}

/// Bytes on standard output.
///
/// # Errors
/// When they can't be written, although somebody listens.
pub(crate) fn write(bytes: &[u8]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
