//! Object Storage: lists objects and their versions by name, within a range of names.

use serde_json::Value;

use crate::{behaviour::Behaviour, operation::Operation, parameters::Query};

pub(crate) const SERVICE: &str = "object-storage";

#[derive(Debug)]
pub(crate) struct ObjectStorage;

impl Behaviour for ObjectStorage {
    fn selects(&self, item: &Value, parameter: &str, wanted: &[String]) -> Option<bool> {
        let name = item.get("name")?.as_str()?;
        let wanted = wanted.first()?.as_str();
        match parameter {
            "prefix" => Some(name.starts_with(wanted)),
            "start" => Some(name >= wanted),
            "startAfter" => Some(name > wanted),
            "end" => Some(name < wanted),
            _ => None,
        }
    }

    /// Returns the name up to the first delimiter after the prefix.
    fn group(&self, item: &Value, query: &Query) -> Option<String> {
        let delimiter = query.get("delimiter").filter(|delimiter| !delimiter.is_empty())?;
        let name = item.get("name")?.as_str()?;
        let prefix = query.get("prefix").unwrap_or_default();
        let (folder, _) = name.strip_prefix(prefix)?.split_once(delimiter)?;
        Some(format!("{prefix}{folder}{delimiter}"))
    }

    fn orders_by_key(&self, operation: &Operation) -> bool {
        operation.declares("start")
    }
}
