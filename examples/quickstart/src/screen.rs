//! The output of the tour.

use std::fmt::{self, Display};
use std::io::{IsTerminal, Write, stdout};

/// Standard output, in colour on a terminal.
#[derive(Debug)]
pub(crate) struct Screen {
    colour: bool,
}

impl Screen {
    pub(crate) fn new() -> Self {
        let colour = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { colour }
    }

    pub(crate) fn title(&self, text: &str) {
        self.print(format_args!("{}\n", self.paint("1", text)));
    }

    pub(crate) fn heading(&self, text: &str) {
        self.print(format_args!("\n{}", self.paint("1;36", text)));
    }

    /// Prints a line `name  value`.
    pub(crate) fn fact(&self, name: &str, value: impl Display) {
        self.print(format_args!("  {} {value}", self.paint("2", &format!("{name:<12}"))));
    }

    pub(crate) fn line(&self, text: impl Display) {
        self.print(format_args!("  {text}"));
    }

    /// Returns a status in its colour, padded to a column.
    pub(crate) fn status(&self, status: &str) -> String {
        let colour = match status {
            "SUCCEEDED" => "32",
            "FAILED" => "31",
            "CANCELED" | "CANCELING" => "33",
            _ => "34",
        };
        self.paint(colour, &format!("{status:<11}"))
    }

    /// Prints the error that ended the tour. An error of the SDK is complete in one line.
    pub(crate) fn failure(&self, error: &anyhow::Error) {
        let mark = self.paint("1;31", "error:");
        match error.downcast_ref::<oci_sdk_core::Error>() {
            Some(error) => eprintln!("\n{mark} {error}"),
            None => eprintln!("\n{mark} {error:#}"),
        }
    }

    pub(crate) fn farewell(&self, local: bool) {
        self.heading("Done.");
        if local {
            self.line("Run the tour against your tenancy:");
            self.line("  cargo run -p quickstart -- --profile DEFAULT --compartment <OCID>");
        }
        self.line("The code of this tour is in examples/quickstart/src/tour.rs.");
    }

    fn print(&self, line: fmt::Arguments<'_>) {
        if writeln!(stdout(), "{line}").is_err() {
            // The reader of a pipe has closed it, as `head` does.
            std::process::exit(0);
        }
    }

    fn paint(&self, style: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
    }
}
