//! Sentences for models, unions and enums, derived from their names.

use super::noun::{indefinite, plural};
use super::phrase::{self, sentence_case};
use super::verbs;

/// Returns the description of a model or a union: `The details of a job to create.`
pub(super) fn model(name: &str) -> String {
    let words = phrase::words(name);
    let parts: Vec<_> = words.iter().map(String::as_str).collect();
    let text = match parts.as_slice() {
        ["update", resource @ .., "details"] if !resource.is_empty() => {
            format!("The fields to update in {}", one(resource))
        }
        ["change", resource @ .., "compartment", "details"] if !resource.is_empty() => {
            format!("The compartment to move {} to", one(resource))
        }
        [_, .., "details"] => match verbs::first(&words[..words.len() - 1]) {
            Some(verb)
                if !verb.object.is_empty() && !verb.name.contains(' ') && is_noun(verb.object) =>
            {
                format!("The details of {} to {}", one(verb.object), verb.name)
            }
            _ => format!("The details of {}", one(&parts[..parts.len() - 1])),
        },
        [resource @ .., "summary"] if !resource.is_empty() => {
            format!("The summary of {}", one(resource))
        }
        [resource @ .., "collection"] if !resource.is_empty() => {
            format!("A page of {}", plural(&resource.join(" ")))
        }
        [.., last] if phrase::is_link(last) => format!("The object `{name}`"),
        _ => sentence_case(&one(&parts)),
    };
    text + "."
}

/// Returns the description of an enum that has a name of its own.
pub(super) fn named_enum(name: &str) -> String {
    format!("The possible values of the {}.", phrase::phrase(name))
}

/// Returns the description of the enum of a field or a parameter. `owner` is the resource or the
/// operation, or empty.
pub(super) fn inline_enum(owner: &str, wire: &str, is_parameter: bool) -> String {
    let value = phrase::phrase(wire);
    match (owner, wire) {
        (_, "sortOrder") => "The possible sort orders.".to_owned(),
        ("", _) => format!("The possible values of the {value}."),
        (_, "sortBy") => format!("The fields by which `{owner}` can sort."),
        _ if is_parameter => format!("The possible values of `{wire}` in `{owner}`."),
        _ => format!("The possible values of the {value} of {}.", one(&phrase::words(owner))),
    }
}

/// Whether the object of a verb is a noun without a preposition.
fn is_noun(words: &[String]) -> bool {
    phrase::link(words).is_none()
}

fn one<T: AsRef<str>>(words: &[T]) -> String {
    let words: Vec<_> = words.iter().map(AsRef::as_ref).collect();
    indefinite(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_described() {
        for (name, expected) in [
            ("WorkRequest", "A work request."),
            ("CreateUserDetails", "The details of a user to create."),
            ("UpdateApiKeyDetails", "The fields to update in an API key."),
            ("ChangeJobCompartmentDetails", "The compartment to move a job to."),
            ("AttachVolumeDetails", "The details of a volume to attach."),
            ("BackupDetails", "The details of a backup."),
            ("JobSummary", "The summary of a job."),
            ("JobSummaryCollection", "A page of job summaries."),
            ("PolicyCollection", "A page of policies."),
            ("LaunchOptions", "Launch options."),
            ("UpdateJobRunDetails", "The fields to update in a job run."),
        ] {
            assert_eq!(model(name), expected);
        }
    }

    #[test]
    fn enums_are_described() {
        assert_eq!(named_enum("ActionType"), "The possible values of the action type.");
        assert_eq!(
            inline_enum("Job", "lifecycleState", false),
            "The possible values of the lifecycle state of a job."
        );
        assert_eq!(
            inline_enum("ListJobs", "sortBy", true),
            "The fields by which `ListJobs` can sort."
        );
    }
}
