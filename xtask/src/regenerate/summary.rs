//! The summary of a run, which a person reads in a minute.

use std::fmt;

use oci_sdk_codegen::interface::{Change, Difference};

use super::plan::{Outcome, Plan};
use super::wording::{self, Line};

/// The breaking changes of a crate that are listed; the changelog has all.
const MOST_LINES: usize = 6;

/// The result of a run.
#[derive(Debug)]
pub(super) struct Summary<'a> {
    /// The version of Oracle's package.
    pub(super) package: &'a str,
    /// The plans, with the next versions.
    pub(super) plans: &'a [(Plan, Option<String>)],
    /// Services of the package that the manifest does not list.
    pub(super) unlisted: &'a [String],
    /// Services of the manifest that the package does not have.
    pub(super) gone: &'a [String],
    /// Whether files were written.
    pub(super) written: bool,
}

impl Summary<'_> {
    /// Whether a crate could not be regenerated.
    pub(super) fn has_rejected(&self) -> bool {
        self.plans.iter().any(|(plan, _)| matches!(plan.outcome, Outcome::Rejected { .. }))
    }
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Oracle's package {}\n", self.package)?;
        self.table(f)?;
        self.breaking(f)?;
        self.rejected(f)?;
        list(f, "Not in the manifest; `--new` adds them", self.unlisted)?;
        list(f, "No longer in the package; their crates stay as they are", self.gone)?;
        if !self.written {
            return writeln!(f, "Nothing was written.");
        }
        if !self.has_news() {
            return writeln!(f, "Everything is up to date.");
        }
        writeln!(f, "Check, and commit:\n")?;
        for command in [
            "cargo xtask generate --check",
            "cargo xtask check-all",
            "cargo test",
            "git add --all spec crates/services docs Cargo.toml Cargo.lock README.md",
        ] {
            writeln!(f, "    {command}")?;
        }
        writeln!(f, "    git commit -m \"crates: regenerate from oci {}\"", self.package)
    }
}

impl Summary<'_> {
    /// Whether the run made a difference, be it only the version of the source.
    fn has_news(&self) -> bool {
        self.plans.iter().any(|(plan, next)| {
            let same = matches!(plan.outcome, Outcome::Unchanged { spec: false, .. });
            !same || next.is_some() || plan.from.as_deref() != Some(self.package)
        })
    }

    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = Vec::new();
        let (mut same, mut documentation) = (0, 0);
        for (plan, next) in self.plans {
            let row = match &plan.outcome {
                Outcome::Unchanged { generator: true, .. } if next.is_some() => {
                    "regenerated; same interface".to_owned()
                }
                Outcome::Unchanged { spec, .. } => {
                    *(if *spec { &mut documentation } else { &mut same }) += 1;
                    continue;
                }
                Outcome::New { operations } => format!("new crate; operations: {operations}"),
                Outcome::Changed { changes, .. } => counts(changes),
                Outcome::Rejected { problems } => {
                    format!("not regenerated; problems: {}", problems.len())
                }
            };
            let version = match next {
                Some(next) => format!("{} -> {next}", plan.current),
                None => plan.current.clone(),
            };
            rows.push((plan.package.as_str(), version, row));
        }
        let width = rows.iter().map(|(package, ..)| package.len()).max().unwrap_or(0);
        for (package, version, row) in &rows {
            writeln!(f, "{package:width$}  {version:16}  {row}")?;
        }
        let none = if rows.is_empty() { "" } else { "\n" };
        let documentation = match documentation {
            0 => String::new(),
            count => format!("; only documentation differs: {count}"),
        };
        writeln!(f, "{none}{} crates, unchanged: {same}{documentation}\n", self.plans.len())
    }

    fn breaking(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (plan, _) in self.plans {
            let Outcome::Changed { changes, .. } = &plan.outcome else { continue };
            let lines = wording::lines(changes);
            let lines: Vec<&Line> = lines.iter().filter(|line| line.breaking).collect();
            if lines.is_empty() {
                continue;
            }
            writeln!(f, "Breaking in {}:", plan.package)?;
            for line in lines.iter().take(MOST_LINES) {
                let removed = line.section == wording::Section::Removed;
                let what = if removed { "no longer there: " } else { "" };
                writeln!(f, "  {what}{}", shortened(&line.text))?;
            }
            if lines.len() > MOST_LINES {
                writeln!(f, "  and {} more", lines.len() - MOST_LINES)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn rejected(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (plan, _) in self.plans {
            let Outcome::Rejected { problems } = &plan.outcome else { continue };
            writeln!(
                f,
                "Not regenerated: {}. Correct the overlay or the generator, then run again:",
                plan.package
            )?;
            for problem in problems.iter().take(MOST_LINES) {
                writeln!(f, "  {problem}")?;
            }
            if problems.len() > MOST_LINES {
                writeln!(f, "  and {} more", problems.len() - MOST_LINES)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

fn counts(changes: &[Change]) -> String {
    let count =
        |difference| changes.iter().filter(|change| change.difference == difference).count();
    let breaking = changes.iter().filter(|change| change.breaking).count();
    format!(
        "{} added, {} changed, {} removed; {breaking} breaking",
        count(Difference::Added),
        count(Difference::Changed) + count(Difference::Deprecated),
        count(Difference::Removed),
    )
}

/// Returns a long list of names up to a comma.
fn shortened(text: &str) -> String {
    const WIDTH: usize = 160;
    if text.len() <= WIDTH {
        return text.to_owned();
    }
    let end = text.get(..WIDTH).and_then(|start| start.rfind(',')).unwrap_or(text.len());
    format!("{}, ...", &text[..end])
}

fn list(f: &mut fmt::Formatter<'_>, title: &str, names: &[String]) -> fmt::Result {
    if names.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title} ({}): {}\n", names.len(), shortened(&names.join(", ")))
}
