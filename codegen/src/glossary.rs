//! Descriptions of names that mean the same in every service, and phrases for the rest.
//!
//! A description comes from the spec or its overlay, else from the glossary, else it is made of
//! the name. The last is poor, so it is counted.

use indexmap::IndexMap;

use crate::name;
use crate::problem::Problems;
use crate::yaml;

/// A description for each wire name: those of `spec/glossary/common.yaml`, and over them those of
/// the service.
#[derive(Debug, Default, Clone)]
pub struct Glossary(IndexMap<String, String>);

impl Glossary {
    /// Reads a glossary.
    ///
    /// # Errors
    ///
    /// When the text is no YAML or no map of texts.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        yaml::read(file, text, &mut problems).map(Self).ok_or(problems)
    }

    /// This glossary, with what `other` says over it.
    #[must_use]
    pub fn with(&self, other: Self) -> Self {
        let mut all = self.clone();
        all.0.extend(other.0);
        all
    }
}

/// Where the descriptions of a crate came from.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Descriptions {
    /// Written for the place, in the spec or its overlay.
    pub own: usize,
    /// From the glossary.
    pub glossary: usize,
    /// Made of the name.
    pub derived: usize,
}

/// Finds descriptions, and counts where they came from.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    pub(crate) glossary: &'a Glossary,
    pub(crate) counts: Descriptions,
}

impl Words<'_> {
    /// The description of a member or a parameter.
    pub(crate) fn field(&mut self, own: Option<&str>, wire: &str) -> String {
        let common = self.glossary.0.get(wire).cloned();
        self.choose(own, common, || derived(wire))
    }

    /// The description of a model, an enum or a union.
    pub(crate) fn item(&mut self, own: Option<&str>, rust_name: &str) -> String {
        self.choose(own, None, || with_article(&name::phrase(rust_name)))
    }

    /// The description of an operation.
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

/// `The display name.`, `Whether it is enabled.`
fn derived(wire: &str) -> String {
    let phrase = name::phrase(wire);
    match phrase.strip_prefix("is ") {
        Some(rest) => format!("Whether it is {rest}."),
        None => format!("The {phrase}."),
    }
}

/// `A work request.`
fn with_article(phrase: &str) -> String {
    let article =
        if phrase.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "An" } else { "A" };
    format!("{article} {phrase}.")
}

/// What an operation does, from its id: `Lists the work requests.`
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
