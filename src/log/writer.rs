//! Standard error, as the log writes to it: lines of answers by the handful, all others at once.

use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tracing::{Level, Metadata};
use tracing_subscriber::fmt::MakeWriter;

/// How long the line of an answer may wait for others. One system call a line takes longer than the page cache.
const WAIT: Duration = Duration::from_millis(100);
/// More bytes than this don't wait.
const ROOM: usize = 16 * 1024;

/// The lines that wait. Cloned, they are the same lines; they are written before any line that can't wait, so that all
/// stand in the order in which they came.
#[derive(Clone, Default)]
pub struct Waiting(Arc<Queue>);

#[derive(Default)]
struct Queue {
    text: Mutex<Vec<u8>>,
    /// Told when there is a first line.
    begun: Condvar,
}

impl Waiting {
    /// Writes what waits, for as long as the program runs.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn follow(&self) -> io::Result<()> {
        let Self(queue) = self.clone();
        std::thread::Builder::new().name("log".to_owned()).spawn(move || {
            loop {
                let begun = queue.begun.wait_while(queue.text(), |text| text.is_empty());
                drop(begun.unwrap_or_else(PoisonError::into_inner));
                std::thread::sleep(WAIT);
                write_out(&mut queue.text());
            }
        })?;
        Ok(())
    }

    /// Writes what waits now: the last thing to do.
    pub fn finish(&self) {
        write_out(&mut self.0.text());
    }
}

impl Queue {
    fn text(&self) -> MutexGuard<'_, Vec<u8>> {
        self.text.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A standard error that is closed or full takes nothing: the site goes on, as if nobody read its log.
fn write_out(text: &mut Vec<u8>) {
    let _ = io::stderr().write_all(text);
    text.clear();
}

/// Where one line goes.
pub struct Entry<'a> {
    queue: &'a Queue,
    waits: bool,
}

impl Write for Entry<'_> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut text = self.queue.text();
        if text.is_empty() && self.waits {
            self.queue.begun.notify_one();
        }
        text.extend_from_slice(line);
        if !self.waits || text.len() > ROOM {
            write_out(&mut text);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Waiting {
    type Writer = Entry<'a>;

    fn make_writer(&'a self) -> Entry<'a> {
        Entry { queue: &self.0, waits: false }
    }

    fn make_writer_for(&'a self, line: &Metadata<'_>) -> Entry<'a> {
        Entry { queue: &self.0, waits: *line.level() == Level::INFO && line.target() == crate::front::LOGGED_AS }
    }
}
