//! The log of a test, in memory.

use std::sync::{Arc, Mutex};

/// Where the log of a test goes.
#[derive(Clone, Default)]
pub struct Log(pub Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no other test writes here").write(line)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
