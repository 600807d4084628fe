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
        ["create", resource @ ..] if is_input(resource) => {
            format!("The details of {} to create", one(resource))
        }
        ["update", resource @ ..] if is_input(resource) => {
            format!("The fields to update in {}", one(resource))
        }
        [resource @ .., "create", "details"] if !resource.is_empty() => {
            format!("The details of {} to create", one(resource))
        }
        ["default", _, .., "details"] => {
            let deed = deed(&words[1..words.len() - 1]);
            match deed {
                Some(deed) => format!("The default details of {deed}"),
                None => format!("The details of {}", one(&parts[..parts.len() - 1])),
            }
        }
        [_, _, .., "default", "details"] if deed(&words[..words.len() - 2]).is_some() => {
            let deed = deed(&words[..words.len() - 2]).unwrap_or_default();
            format!("The default details of {deed}")
        }
        [_, .., "details"] => {
            let deed = deed(&words[..words.len() - 1]);
            let deed = deed.unwrap_or_else(|| one(&parts[..parts.len() - 1]));
            format!("The details of {deed}")
        }
        [resource @ .., "depends", "on"] if !resource.is_empty() => {
            format!("The dependencies of {}", one(resource))
        }
        // `SourceForSummary` is the form of `Source` in a summary.
        [resource @ .., link, "summary"] if !resource.is_empty() && phrase::is_link(link) => {
            format!("The summary of {}", one(resource))
        }
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

/// The last words of names that start with a verb but do not describe its input.
const NO_INPUT: &[&str] = &["base", "descriptor", "entry", "response", "result"];

/// Whether the words after `create` or `update` name the resource. Those of `UpdateJobResult` do not.
fn is_input(resource: &[&str]) -> bool {
    let last = resource.last().is_some_and(|last| !NO_INPUT.contains(last));
    last && !resource.contains(&"details")
}

/// Returns `a job to start`, or `a volume to attach to an instance`, if the words start with a verb.
fn deed(words: &[String]) -> Option<String> {
    let verb = verbs::first(words)?;
    if verb.object.is_empty() || verb.name.contains(' ') {
        return None;
    }
    let link = phrase::link(verb.object).filter(|_| verb.name != "create");
    let (object, rest) = verb.object.split_at(link.unwrap_or(verb.object.len()));
    let target = match rest {
        [link, target @ ..] if !target.is_empty() => format!(" {link} {}", one(target)),
        [] => String::new(),
        _ => return None,
    };
    Some(format!("{} to {}{target}", one(object), verb.name))
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
            ("SourceForSummary", "The summary of a source."),
            ("UpdateIncident", "The fields to update in an incident."),
            ("UpdateHistoryEntry", "An update history entry."),
            ("CreateTaskFromRestTask", "The details of a task from REST task to create."),
            ("VolumeCreateDetails", "The details of a volume to create."),
            ("DefaultStopPipelineDetails", "The default details of a pipeline to stop."),
            ("DefaultConfigurationDetails", "The details of a default configuration."),
            ("VerifyDrPlanDefaultDetails", "The default details of a DR plan to verify."),
            ("AttachVolumeToInstanceDetails", "The details of a volume to attach to an instance."),
            ("VcnVariableDependsOn", "The dependencies of a VCN variable."),
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
