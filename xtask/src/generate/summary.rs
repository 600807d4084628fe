//! The output of `cargo xtask generate`: one line for each crate that has changed, and the totals.

use std::fmt;

use oci_sdk_codegen::write::Difference;
use oci_sdk_codegen::{Crate, Descriptions, Problems, Sources};

use super::Outcome;

/// Differences are only printed up to this number.
const PRINTED_DIFFERENCES: usize = 20;

/// The figures of a service.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figures {
    operations: usize,
    files: usize,
    descriptions: Descriptions,
    /// The number of names that sound secret, and that nothing decides.
    undecided: usize,
}

impl Figures {
    pub(super) fn of(generated: &Crate) -> Self {
        Self {
            operations: generated.operations,
            files: generated.files.len(),
            descriptions: generated.descriptions,
            undecided: generated.secrets.undecided.len(),
        }
    }

    /// Returns the figures as a stamp keeps them.
    pub(super) fn write(self) -> Vec<usize> {
        let sources = |from: Sources| [from.own, from.glossary, from.derived];
        let Descriptions { members, items } = self.descriptions;
        [&[self.operations, self.files, self.undecided][..], &sources(members), &sources(items)]
            .concat()
    }

    /// Reads the figures of a stamp.
    pub(super) fn read(figures: &[usize]) -> Option<Self> {
        let [operations, files, undecided, ref sources @ ..] = *figures else { return None };
        let [own, glossary, derived, own_items, glossary_items, derived_items] = *sources else {
            return None;
        };
        let members = Sources { own, glossary, derived };
        let items = Sources { own: own_items, glossary: glossary_items, derived: derived_items };
        Some(Self { operations, files, descriptions: Descriptions { members, items }, undecided })
    }

    fn add(&mut self, other: Self) {
        self.operations += other.operations;
        self.files += other.files;
        self.descriptions = self.descriptions + other.descriptions;
        self.undecided += other.undecided;
    }
}

/// The results of all services.
#[derive(Debug)]
pub(super) struct Summary {
    check: bool,
    lines: Vec<String>,
    services: usize,
    total: Figures,
    /// The numbers of files that were written or differ, and that were removed or are stale.
    changed: usize,
    removed: usize,
    /// The services that could not be generated.
    failed: Vec<(String, Problems)>,
}

impl Summary {
    pub(super) fn new(check: bool) -> Self {
        Self {
            check,
            lines: Vec::new(),
            services: 0,
            total: Figures::default(),
            changed: 0,
            removed: 0,
            failed: Vec::new(),
        }
    }

    /// Adds the result of a service, or of a directory without one.
    pub(super) fn add(&mut self, name: &str, outcome: Outcome) {
        let (figures, changed, removed) = match outcome {
            Outcome::Fresh(figures) => (figures, 0, 0),
            Outcome::Written(figures, report) => {
                let (written, removed) = (report.written.len(), report.removed.len());
                self.lines.push(format!("{name}: {written} files written, {removed} removed"));
                (figures, written, removed)
            }
            Outcome::Differs(figures, differences) => {
                let is_stale =
                    |difference: &&Difference| matches!(difference, Difference::Stale(_));
                let stale = differences.iter().filter(is_stale).count();
                let left = PRINTED_DIFFERENCES.saturating_sub(self.changed + self.removed);
                self.lines.extend(differences.iter().take(left).map(line));
                if differences.len() > left {
                    let more = differences.len() - left;
                    self.lines.push(format!("{name}: {more} more differences"));
                }
                (figures, differences.len() - stale, stale)
            }
            Outcome::Failed(problems) => {
                self.failed.push((name.to_owned(), problems));
                return;
            }
        };
        self.services += usize::from(figures.files > 0);
        self.total.add(figures);
        self.changed += changed;
        self.removed += removed;
    }

    pub(super) fn has_failed(&self) -> bool {
        !self.failed.is_empty()
    }

    pub(super) fn is_success(&self) -> bool {
        self.failed.is_empty() && (!self.check || self.changed + self.removed == 0)
    }
}

fn line(difference: &Difference) -> String {
    match difference {
        Difference::Missing(path) => format!("missing: {}", path.display()),
        Difference::Stale(path) => format!("stale: {}", path.display()),
        Difference::Changed(path, line, is, should) => {
            format!("differs: {}:{line}\n  - {is}\n  + {should}", path.display())
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(formatter, "{line}")?;
        }
        for (_, problems) in &self.failed {
            write!(formatter, "{problems}")?;
        }
        for (name, problems) in &self.failed {
            let count = problems.len();
            writeln!(formatter, "{name}: not generated, problems: {count} (listed above)")?;
        }
        let Figures { operations, files, descriptions, undecided } = self.total;
        let services = self.services;
        let (changed, removed) = (self.changed, self.removed);
        let verbs = if self.check { ("differ", "stale") } else { ("written", "removed") };
        writeln!(
            formatter,
            "{services} services, {operations} operations, {files} files: {changed} {}, {removed} {}",
            verbs.0, verbs.1,
        )?;
        for (what, sources) in
            [("fields and parameters", descriptions.members), ("other items", descriptions.items)]
        {
            let Sources { own, glossary, derived } = sources;
            let tenths = (own + glossary) * 1000 / (own + glossary + derived).max(1);
            writeln!(
                formatter,
                "descriptions of {what}: {own} own, {glossary} from the glossary, {derived} derived \
                 from names ({}.{} % not derived)",
                tenths / 10,
                tenths % 10,
            )?;
        }
        if undecided > 0 {
            writeln!(
                formatter,
                "{undecided} names sound secret and are treated as such, because spec/secrecy.yaml does not \
                 decide them; `cargo test -p oci-sdk-codegen --test secrets` lists them",
            )?;
        }
        match (self.check, self.is_success()) {
            (true, true) => writeln!(formatter, "everything is up to date"),
            (true, false) => writeln!(formatter, "out of date; run `cargo xtask generate`"),
            (false, true) => Ok(()),
            (false, false) => {
                let failed = self.failed.len();
                writeln!(formatter, "{failed} services could not be generated, see above")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use oci_sdk_codegen::{Glossary, write::Report};

    use super::*;

    #[test]
    fn only_changed_and_failed_services_have_a_line() {
        let members = Sources { own: 1, glossary: 1, derived: 2 };
        let items = Sources { own: 0, glossary: 0, derived: 1 };
        let descriptions = Descriptions { members, items };
        let figures = Figures { operations: 3, files: 10, descriptions, undecided: 0 };
        assert_eq!(Figures::read(&figures.write()), Some(figures));
        let mut summary = Summary::new(false);
        summary.add("a", Outcome::Fresh(figures));
        let report = Report { written: vec!["x".into()], ..Report::default() };
        summary.add("b", Outcome::Written(figures, report));
        assert!(summary.is_success());
        let problems = Glossary::read("c.yaml", "- 1").expect_err("a list is no glossary");
        summary.add("c", Outcome::Failed(problems));
        assert!(!summary.is_success() && summary.has_failed());
        let text = summary.to_string();
        assert!(text.starts_with("b: 1 files written, 0 removed\nc.yaml: "), "{text}");
        let end = "c: not generated, problems: 1 (listed above)\n\
                   2 services, 6 operations, 20 files: 1 written, 0 removed\n\
                   descriptions of fields and parameters: 2 own, 2 from the glossary, 4 derived from names \
                   (50.0 % not derived)\n\
                   descriptions of other items: 0 own, 0 from the glossary, 2 derived from names (0.0 % not \
                   derived)\n\
                   1 services could not be generated, see above\n";
        assert!(text.ends_with(end), "{text}");
    }

    #[test]
    fn differences_are_limited_and_make_a_check_fail() {
        let mut summary = Summary::new(true);
        let stale = || (0..15).map(|index| Difference::Stale(format!("{index}.rs").into()));
        summary.add("a", Outcome::Differs(Figures::default(), stale().collect()));
        summary.add("b", Outcome::Differs(Figures::default(), stale().collect()));
        assert!(!summary.is_success());
        let text = summary.to_string();
        assert_eq!(text.matches("stale: ").count(), PRINTED_DIFFERENCES);
        assert!(text.contains("b: 10 more differences\n"), "{text}");
        assert!(text.contains("0 differ, 30 stale"), "{text}");
    }
}
