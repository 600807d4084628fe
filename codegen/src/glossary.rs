//! Descriptions of names with the same meaning in every service, and derived phrases for the rest.
//!
//! A description comes from the spec or its overlay, else from the glossary, else it is derived from
//! the name. Derived descriptions are poor, so they are counted.

use indexmap::IndexMap;

use crate::name;
use crate::problem::Problems;
use crate::yaml;

/// A description for each wire name, from `spec/glossary/common.yaml`. The glossary of the service
/// takes precedence.
#[derive(Debug, Default, Clone)]
pub struct Glossary(IndexMap<String, String>);

impl Glossary {
    /// Reads a glossary.
    ///
    /// # Errors
    ///
    /// Fails if `text` is not YAML or not a map of strings.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        yaml::read(file, text, &mut problems).map(Self).ok_or(problems)
    }

    /// Returns this glossary, with the entries of `other` taking precedence.
    #[must_use]
    pub fn with(&self, other: Self) -> Self {
        let mut all = self.clone();
        all.0.extend(other.0);
        all
    }
}

/// The number of descriptions of a crate by source.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Descriptions {
    /// From the spec or its overlay.
    pub own: usize,
    /// From the glossary.
    pub glossary: usize,
    /// Derived from the name.
    pub derived: usize,
}

/// Looks up descriptions, and counts their sources.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    pub(crate) glossary: &'a Glossary,
    pub(crate) counts: Descriptions,
}

impl Words<'_> {
    /// Returns the description of a field or a parameter.
    pub(crate) fn field(&mut self, own: Option<&str>, wire: &str) -> String {
        let common = self.glossary.0.get(wire).cloned();
        self.choose(own, common, || derived(wire))
    }

    /// Returns the description of a model, an enum or a union.
    pub(crate) fn item(&mut self, own: Option<&str>, rust_name: &str) -> String {
        self.choose(own, None, || with_article(&name::phrase(rust_name)))
    }

    /// Returns the description of an operation.
    pub(crate) fn operation(&mut self, own: Option<&str>, id: &str) -> String {
        self.choose(own, None, || deed(id))
    }

    fn choose(
        &mut self,
        own: Option<&str>,
        common: Option<String>,
        derived: impl FnOnce() -> String,
    ) -> String {
        if let Some(own) = own.map(str::trim).filter(|own| !own.is_empty()) {
            self.counts.own += 1;
            own.to_owned()
        } else if let Some(common) = common {
            self.counts.glossary += 1;
            common.trim().to_owned()
        } else {
            self.counts.derived += 1;
            derived()
        }
    }
}

/// Returns `The display name.` or `Whether it is enabled.`
fn derived(wire: &str) -> String {
    let phrase = name::phrase(wire);
    match phrase.strip_prefix("is ") {
        Some(rest) => format!("Whether it is {rest}."),
        None => format!("The {phrase}."),
    }
}

/// Returns `A work request.`
fn with_article(phrase: &str) -> String {
    let article =
        if phrase.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "An" } else { "A" };
    format!("{article} {phrase}.")
}

/// Derives the description of an operation from its id: `Lists the work requests.`
fn deed(id: &str) -> String {
    let words = name::phrase(id);
    let Some((verb, object)) = words.split_once(' ') else {
        return format!("The operation `{id}`.");
    };
    let deed = match verb {
        "list" => "Lists the",
        "get" => "Gets the",
        "head" => "Gets the headers of the",
        "create" => "Creates the",
        "update" => "Updates the",
        "put" => "Writes the",
        "delete" => "Deletes the",
        "change" => "Changes the",
        "activate" => "Activates the",
        "deactivate" => "Deactivates the",
        "cancel" => "Cancels the",
        "add" => "Adds the",
        "remove" => "Removes the",
        _ => return format!("The operation `{id}`."),
    };
    format!("{deed} {object}.")
}
