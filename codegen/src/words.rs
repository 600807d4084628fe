//! Descriptions: from the spec, its overlay or the glossary, or derived from names.
//!
//! A description comes from the spec or its overlay, else from the glossary, else it is derived from the
//! name and the type. Derived descriptions are poor, so they are counted. None may be false: without a
//! fact, they have the neutral form. For example, an id is an OCID only if the spec says so.

mod acronyms;
mod boolean;
mod filter;
mod glossary;
mod item;
mod member;
mod noun;
mod operation;
mod participle;
mod phrase;
mod time;
mod verbs;

pub(crate) use self::filter::compared_field;
pub use self::glossary::Glossary;
pub(crate) use self::phrase::phrase;

use self::phrase::sentence_case;
use crate::ir::Type;

/// The number of descriptions of a crate.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Descriptions {
    /// Of fields and parameters.
    pub members: Sources,
    /// Of operations, models, enums and unions.
    pub items: Sources,
}

/// The number of descriptions by source.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Sources {
    /// From the spec or its overlay.
    pub own: usize,
    /// From the glossary.
    pub glossary: usize,
    /// Derived from the name.
    pub derived: usize,
}

impl Descriptions {
    /// Returns the sum of both.
    #[must_use]
    pub fn total(self) -> Sources {
        self.members + self.items
    }
}

impl std::ops::Add for Sources {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            own: self.own + other.own,
            glossary: self.glossary + other.glossary,
            derived: self.derived + other.derived,
        }
    }
}

impl std::ops::Add for Descriptions {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { members: self.members + other.members, items: self.items + other.items }
    }
}

/// A field or a parameter, and the facts that its description depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Member<'a> {
    /// The model or the operation.
    pub(crate) owner: &'a str,
    pub(crate) wire: &'a str,
    /// The description in the spec or its overlay.
    pub(crate) own: Option<&'a str>,
    /// Whether the spec says that the value is an OCID.
    pub(crate) is_ocid: bool,
    pub(crate) filter: Filter,
}

/// The role of a field or a parameter in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filter {
    /// It is a field, or the parameter of something else than a list.
    No,
    /// It is an optional parameter of a list, but names no field of its items.
    Option,
    /// It names a field of the items.
    Field,
}

/// The ids that are OCIDs in every service.
const ALWAYS_OCIDS: &[&str] = &["compartmentId", "tenancyId"];

/// Looks up descriptions, and counts their sources.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    pub(crate) glossary: &'a Glossary,
    pub(crate) counts: Descriptions,
}

impl Words<'_> {
    /// Returns the description of a field or a parameter.
    pub(crate) fn member(&mut self, member: &Member<'_>, value: &Type) -> String {
        let counts = &mut self.counts.members;
        if let Some(own) = given(member.own) {
            counts.own += 1;
            return own.to_owned();
        }
        // The details of a search are fields that compare as well.
        let compares = member.filter != Filter::No || member.wire.ends_with("OrEqualTo");
        let comparison = filter::comparison(member.wire, value).filter(|_| compares);
        let of_list = member.filter != Filter::No;
        let says_so = ["ocid", "ocids"].iter().any(|end| {
            let name = member.wire.to_ascii_lowercase();
            name.len() > end.len() && name.ends_with(end)
        });
        let is_ocid = member.is_ocid || says_so || ALWAYS_OCIDS.contains(&member.wire);
        let entry = self.glossary.entry(member.owner, member.wire, of_list);
        // A comparison is described by the field that it compares.
        let field = comparison.as_ref().map_or(member.wire, |comparison| comparison.field);
        let of_field = self.glossary.entry(member.owner, field, false);
        let corrected = |entry: &glossary::Entry<'_>| match (is_ocid, entry.is_common) {
            (true, _) => as_ocid(entry.text),
            (false, true) => without_ocid(entry.text),
            (false, false) => entry.text.to_owned(),
        };
        if comparison.is_some() || member.filter == Filter::Field {
            let text = match (&entry, &of_field) {
                (Some(entry), _) if entry.is_specific => Some(corrected(entry)),
                (_, Some(entry)) => filter::from_description(&corrected(entry))
                    .map(|noun| filter::sentence(&noun, comparison.as_ref())),
                _ => None,
            };
            if let Some(text) = text {
                counts.glossary += 1;
                return text;
            }
            counts.derived += 1;
            let noun = filter::derived(field, value, is_ocid);
            return filter::sentence(&noun, comparison.as_ref());
        }
        if let Some(entry) = &entry {
            counts.glossary += 1;
            return corrected(entry);
        }
        counts.derived += 1;
        format!("{}.", sentence_case(&member::noun_phrase(member.wire, value, is_ocid)))
    }

    /// Returns the description of a model or a union.
    pub(crate) fn model(&mut self, own: Option<&str>, name: &str) -> String {
        self.item(own, || item::model(name))
    }

    /// Returns the description of an enum that is a component.
    pub(crate) fn named_enum(&mut self, own: Option<&str>, name: &str) -> String {
        self.item(own, || item::named_enum(name))
    }

    /// Returns the description of the enum of a field or a parameter. `own` is the description of that
    /// place, which is used if it says more than a name.
    pub(crate) fn inline_enum(
        &mut self,
        own: Option<&str>,
        owner: &str,
        wire: &str,
        is_parameter: bool,
    ) -> String {
        let own = own.filter(|own| own.trim().contains([':', '`', '(']) || own.contains(". "));
        self.item(own, || item::inline_enum(owner, wire, is_parameter))
    }

    /// Returns the description of an operation.
    pub(crate) fn operation(&mut self, own: Option<&str>, id: &str) -> String {
        self.item(own, || {
            operation::sentence(id).unwrap_or_else(|| format!("Runs the operation `{id}`."))
        })
    }

    fn item(&mut self, own: Option<&str>, derived: impl FnOnce() -> String) -> String {
        let counts = &mut self.counts.items;
        if let Some(own) = given(own) {
            counts.own += 1;
            return own.to_owned();
        }
        counts.derived += 1;
        derived()
    }
}

fn given(own: Option<&str>) -> Option<&str> {
    own.map(str::trim).filter(|own| !own.is_empty())
}

/// Returns the text of an entry for all services, for an id that is not known to be an OCID.
fn without_ocid(text: &str) -> String {
    text.replace("OCID", "ID")
}

/// Returns the text of an entry for an id that is known to be an OCID.
fn as_ocid(text: &str) -> String {
    for (start, ocid) in [("The ID of ", "The OCID of "), ("The IDs of ", "The OCIDs of ")] {
        if let Some(rest) = text.strip_prefix(start) {
            return format!("{ocid}{rest}");
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests;
