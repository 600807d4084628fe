//! The resource of an operation, by which the methods of a client are grouped.

use std::collections::BTreeSet;

use super::draft::Operation;
use crate::words;

/// Endings of the names of models that operations take or return. The rest is the resource.
const ENDINGS: &[&str] = &["Summary", "Collection", "Details", "Result"];

const WORK_REQUEST: &str = "WorkRequest";

/// The resources of a service, by which its operations are grouped.
pub(super) struct Resources {
    /// The resources in the links to the reference.
    linked: BTreeSet<String>,
}

impl Resources {
    pub(super) fn of(operations: &[Operation<'_>]) -> Self {
        Self { linked: operations.iter().filter_map(linked).collect() }
    }

    /// Returns the group of an operation: the resource under which Oracle's reference has it, or else
    /// the first word of its path.
    pub(super) fn group(&self, operation: &Operation<'_>) -> String {
        // A reference without resources has the name of the service in their place.
        let by_resource = self.linked.len() > 1;
        // The model that an operation takes can be all that the reference names.
        let resource =
            linked(operation).filter(|resource| by_resource && *resource != operation.id);
        let resource = resource.or_else(|| self.named(operation));
        heading(&resource.unwrap_or_else(|| in_path(operation)))
    }

    /// Returns the resource that the id of an operation contains: `ApiKey` for `ListApiKeys`.
    fn named(&self, operation: &Operation<'_>) -> Option<String> {
        let names = |resource: &&String| operation.id.contains(resource.as_str());
        let others = self.linked.iter().filter(|resource| **resource != operation.id);
        let longest = others.filter(names).max_by_key(|resource| resource.len());
        // An operation without a resource, such as `Chat`.
        longest.or_else(|| self.linked.get(operation.id)).cloned()
    }
}

/// Returns the resource in the link to the reference: `.../20190101/JobSummary/ListJobs`.
fn linked(operation: &Operation<'_>) -> Option<String> {
    let mut parts = operation.reference()?.rsplit('/');
    let (_, resource) = (parts.next()?, parts.next()?);
    // Errors and log entries belong to their work request.
    if let Some(end) = resource.find(WORK_REQUEST).map(|start| start + WORK_REQUEST.len()) {
        return Some(resource[..end].to_owned());
    }
    let stem = ENDINGS.iter().find_map(|ending| resource.strip_suffix(ending));
    Some(stem.filter(|stem| !stem.is_empty()).unwrap_or(resource).to_owned())
}

/// Returns the first word of the path: `jobRuns` for `/jobRuns/{jobRunId}`.
fn in_path(operation: &Operation<'_>) -> String {
    let mut words = operation.endpoint.path.split('/').filter(|word| !word.is_empty());
    words.find(|word| !word.starts_with('{')).unwrap_or("Operations").to_owned()
}

/// Returns the heading of a resource: `Job run`.
fn heading(resource: &str) -> String {
    let phrase = words::phrase(resource);
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heading_is_resource_in_words() {
        for (resource, expected) in [
            ("JobRun", "Job run"),
            ("ApiKey", "API key"),
            ("MlApplication", "ML application"),
            ("dedicatedAiClusters", "Dedicated AI clusters"),
            ("UIPassword", "UI password"),
        ] {
            assert_eq!(heading(resource), expected);
        }
    }
}
