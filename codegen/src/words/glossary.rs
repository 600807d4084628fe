//! Descriptions of names with the same meaning in a service, or in every service.

use std::sync::Arc;

use indexmap::IndexMap;

use crate::problem::Problems;
use crate::yaml;

/// A description for each name, from `spec/glossary/common.yaml`. The glossary of the service takes
/// precedence.
#[derive(Debug, Default, Clone)]
pub struct Glossary {
    /// The glossaries, in the order of precedence.
    levels: Vec<Arc<IndexMap<String, String>>>,
}

/// An entry of a glossary.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    pub(super) text: &'a str,
    /// Whether the entry is for this one place or for filters, rather than for the wire name anywhere.
    pub(super) is_specific: bool,
    /// Whether the entry is for all services.
    pub(super) is_common: bool,
}

impl Glossary {
    /// Reads a glossary.
    ///
    /// # Errors
    ///
    /// Fails if `text` is not YAML or not a map of strings.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let entries: Option<IndexMap<String, String>> = yaml::read(file, text, &mut problems);
        let level = |entries| Self { levels: vec![Arc::new(entries)] };
        entries.map(level).ok_or(problems)
    }

    /// Returns this glossary, with the entries of `other` taking precedence.
    #[must_use]
    pub fn with(&self, other: Self) -> Self {
        Self { levels: other.levels.into_iter().chain(self.levels.iter().cloned()).collect() }
    }

    /// Returns the entry for a field or a parameter: `Owner.wire`, for an optional parameter of a list
    /// `List*.wire`, or `wire`.
    pub(super) fn entry(&self, owner: &str, wire: &str, of_list: bool) -> Option<Entry<'_>> {
        let specific = format!("{owner}.{wire}");
        let listed = of_list.then(|| format!("List*.{wire}"));
        self.levels.iter().enumerate().find_map(|(index, level)| {
            let is_common = index + 1 == self.levels.len();
            let find = |key: &str, is_specific| {
                let text = level.get(key)?.trim();
                Some(Entry { text, is_specific, is_common })
            };
            find(&specific, true)
                .or_else(|| listed.as_ref().and_then(|key| find(key, true)))
                .or_else(|| find(wire, false))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Glossary;

    #[test]
    fn service_and_place_take_precedence() {
        let common = Glossary::read("common.yaml", "name: common\nList*.name: filter\nid: both");
        let service = Glossary::read("service.yaml", "Job.name: job\nid: service");
        let glossary = common.expect("valid").with(service.expect("valid"));
        let text =
            |owner, wire, of_list| glossary.entry(owner, wire, of_list).map(|entry| entry.text);
        assert_eq!(text("Job", "name", false), Some("job"));
        assert_eq!(text("Run", "name", false), Some("common"));
        assert_eq!(text("ListRuns", "name", true), Some("filter"));
        assert_eq!(text("ListRuns", "id", true), Some("service"));
        assert_eq!(text("Run", "other", false), None);
    }
}
