//! The sentence of an operation, derived from its id.

use super::noun;
use super::phrase::{self, definite, sentence_case};
use super::verbs::{self, Verb};

/// Returns `Lists the work requests.`, or `None` if the id has no known verb.
pub(super) fn sentence(id: &str) -> Option<String> {
    if let Some(sentence) = verbs::sentence(id) {
        return Some(sentence.to_owned());
    }
    let words = phrase::words(id);
    let verb = verbs::first(&words)?;
    let deed = match verb.object {
        [] => return None,
        [resource @ .., last]
            if verb.name == "change" && last == "compartment" && !resource.is_empty() =>
        {
            format!("moves {} to another compartment", definite(resource))
        }
        [resource @ .., last] if last == "deletion" && !resource.is_empty() => {
            format!("{} the deletion of {}", verb.third, definite(resource))
        }
        object => format!("{} {}", verb.third, self::object(&verb, object)),
    };
    Some(format!("{}{}.", sentence_case(&deed), verb.after))
}

/// Returns the object of a verb with its articles.
fn object(verb: &Verb<'_>, words: &[String]) -> String {
    let is_bulk = verb.after == " in bulk" && phrase::link(words).is_none();
    let many = is_bulk.then(|| noun::plural(&words.join(" ")));
    if !verb.is_creating {
        return many.map_or_else(|| definite(words), |many| format!("the {many}"));
    }
    if let Some(many) = many {
        return many;
    }
    let (noun, rest) = words.split_at(phrase::link(words).unwrap_or(words.len()));
    let noun = noun::indefinite(&noun.join(" "));
    match rest {
        [] => noun,
        rest => format!("{noun} {}", definite(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn ids_become_sentences() {
        for (id, expected) in [
            ("ListWorkRequestErrors", "Lists the work request errors."),
            ("GetWorkRequest", "Gets the work request."),
            ("CreateUser", "Creates a user."),
            ("CreateIPSecConnection", "Creates an IPSec connection."),
            ("CreateDnsOptions", "Creates DNS options."),
            ("ChangeJobCompartment", "Moves the job to another compartment."),
            ("ChangeRegion", "Changes the region."),
            ("DetachVolumeFromInstance", "Detaches the volume from the instance."),
            ("BulkDeleteResources", "Deletes the resources in bulk."),
            ("ValidateAndPublishArtifact", "Validates and publishes the artifact."),
            ("FailoverDataGuard", "Fails over the Data Guard."),
            ("SummarizeSqlPlans", "Summarizes the SQL plans."),
            ("BulkPinAttribute", "Pins the attributes in bulk."),
            ("ScheduleKeyDeletion", "Schedules the deletion of the key."),
            ("UnsubscribePullRequest", "Unsubscribes from the pull request."),
            ("ListMySqlDatabases", "Lists the MySQL databases."),
            ("AddVnicToPool", "Adds a VNIC to the pool."),
            ("SynchronousExportDataAsset", "Exports the data asset synchronously."),
            ("InstanceAction", "Performs a power action on the instance."),
            ("VerifyAddress", "Verifies the address."),
            (
                "CascadingDeleteApplication",
                "Deletes the application with all resources that depend on it.",
            ),
        ] {
            assert_eq!(sentence(id).as_deref(), Some(expected), "{id}");
        }
        assert_eq!(sentence("Frobnicate"), None);
    }

    /// All ids of Oracle's package, one in each line.
    #[test]
    fn all_known_ids_become_sentences() {
        let ids = include_str!("../../tests/words/operation-ids.txt");
        let missing: Vec<_> = ids.lines().filter(|id| sentence(id).is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert!(ids.lines().count() > 7_000);
    }
}
