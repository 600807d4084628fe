//! A progress bar.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _, stderr};
use std::time::{Duration, Instant};

use oci_sdk_object_storage::Progress;

/// The number of characters of the bar.
const WIDTH: usize = 30;

/// The time between two updates.
const INTERVAL: Duration = Duration::from_millis(100);

/// A progress bar on standard error, if that is a terminal.
#[derive(Debug)]
pub(crate) struct Bar {
    is_shown: bool,
    started: Instant,
    drawn: Option<Instant>,
}

impl Bar {
    pub(crate) fn new() -> Self {
        Self { is_shown: stderr().is_terminal(), started: Instant::now(), drawn: None }
    }

    pub(crate) fn draw(&mut self, progress: &Progress) {
        let is_last =
            progress.total == Some(progress.bytes) && progress.total_parts == Some(progress.parts);
        let is_due = self.drawn.is_none_or(|drawn| drawn.elapsed() >= INTERVAL);
        if !self.is_shown || !(is_due || is_last) {
            return;
        }
        self.drawn = Some(Instant::now());
        let end = if is_last { "\n" } else { "" };
        // A terminal that is gone does not end the transfer.
        _ = write!(stderr(), "\r{}\x1b[K{end}", line(progress, self.started.elapsed()));
    }
}

/// Returns the line of a state.
fn line(progress: &Progress, elapsed: Duration) -> String {
    let mebibytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    let mut line = String::new();
    if let Some(total) = progress.total {
        let share = if total == 0 { 1.0 } else { progress.bytes as f64 / total as f64 };
        let filled = (share * WIDTH as f64) as usize;
        let bar = format!("{}{}", "#".repeat(filled), ".".repeat(WIDTH.saturating_sub(filled)));
        // Writing to a string cannot fail.
        _ = write!(line, "[{bar}] {:>3.0} % of {:.1} MiB", share * 100.0, mebibytes(total));
    } else {
        _ = write!(line, "{:.1} MiB", mebibytes(progress.bytes));
    }
    let rate = mebibytes(progress.bytes) / elapsed.as_secs_f64().max(0.001);
    _ = write!(line, ", {rate:.1} MiB/s");
    line
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use oci_sdk_object_storage::Progress;

    use super::line;

    #[test]
    fn line_has_share_and_rate() {
        let mut progress = Progress::default();
        progress.bytes = 3 << 20;
        assert_eq!(line(&progress, Duration::from_secs(2)), "3.0 MiB, 1.5 MiB/s");
        progress.total = Some(4 << 20);
        let expected = "[######################........]  75 % of 4.0 MiB, 1.5 MiB/s";
        assert_eq!(line(&progress, Duration::from_secs(2)), expected);
        progress.total = Some(0);
        progress.bytes = 0;
        assert!(line(&progress, Duration::ZERO).contains("100 % of 0.0 MiB"));
    }
}
