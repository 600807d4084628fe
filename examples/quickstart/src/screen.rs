//! What the tour prints.

use std::fmt::Display;
use std::io::{IsTerminal, stdout};

/// Standard output, in colour where somebody looks at it.
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
        println!("{}\n", self.paint("1", text));
    }

    pub(crate) fn heading(&self, text: &str) {
        println!("\n{}", self.paint("1;36", text));
    }

    /// A line `name  value`.
    pub(crate) fn fact(&self, name: &str, value: impl Display) {
        println!("  {} {value}", self.paint("2", &format!("{name:<12}")));
    }

    pub(crate) fn line(&self, text: impl Display) {
        println!("  {text}");
    }

    /// A status in its colour, padded to a column.
    pub(crate) fn status(&self, status: &str) -> String {
        let colour = match status {
            "SUCCEEDED" => "32",
            "FAILED" => "31",
            "CANCELED" | "CANCELING" => "33",
            _ => "34",
        };
        self.paint(colour, &format!("{status:<11}"))
    }

    pub(crate) fn failure(&self, error: &anyhow::Error) {
        eprintln!("\n{} {error:#}", self.paint("1;31", "error:"));
    }

    pub(crate) fn farewell(&self, local: bool) {
        self.heading("That is it.");
        if local {
            self.line("The same against your tenancy:");
            self.line("  cargo run -p quickstart -- --profile DEFAULT --compartment <OCID>");
        }
        self.line("The code of this tour is in examples/quickstart/src/tour.rs.");
    }

    fn paint(&self, style: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
    }
}
