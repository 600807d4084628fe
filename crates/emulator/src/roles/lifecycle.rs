//! The states of a resource, and their order.

use serde_json::Value;

use crate::{document::Document, members::Members};

/// The fields with the state of a resource, the first that has a known value.
const MEMBERS: [&str; 6] =
    ["lifecycleState", "lifeCycleState", "state", "lifecycleStatus", "status", "provisioningState"];

/// The states of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lifecycle {
    /// The field with the state.
    pub(crate) member: String,
    /// The values in the spec.
    pub(crate) values: Vec<String>,
    /// The states that a new item passes through, the last of which stays.
    pub(crate) course: Vec<String>,
    /// The field with the reason for a state.
    pub(crate) details: Option<String>,
    /// Whether the model has the times at which a run starts and finishes.
    has_times: [bool; 2],
}

/// The fields with the times at which a run starts and finishes.
const TIMES: [&str; 2] = ["timeStarted", "timeFinished"];

/// The fields with the reason for a state.
const DETAILS: [&str; 2] = ["lifecycleDetails", "lifecycleStateDetails"];

/// The groups of states of a new item, in the order in which they are passed.
const TRANSITIONAL: [&[&str]; 3] = [
    &["ACCEPTED", "REQUESTED", "PENDING", "CREATING", "PROVISIONING"],
    &["STARTING"],
    &["IN_PROGRESS"],
];

const STEADY: [&str; 16] = [
    "ACTIVE",
    "AVAILABLE",
    "SUCCEEDED",
    "COMPLETED",
    "RUNNING",
    "ENABLED",
    "CREATED",
    "ATTACHED",
    "READY",
    "PROVISIONED",
    "OPEN",
    "NORMAL",
    "UP",
    "OK",
    "VALID",
    "PUBLISHED",
];

impl Lifecycle {
    /// Finds the states of a model. An overlay can state the course of a new item (`states`).
    pub(super) fn of(document: &Document, members: &Members<'_>, facts: &Value) -> Option<Self> {
        let (member, values) = MEMBERS.iter().find_map(|member| {
            let schema = document.resolve(members.properties.get(member)?);
            let values = schema.get("enum")?.as_array()?.iter();
            let values: Vec<String> = values.filter_map(Value::as_str).map(str::to_owned).collect();
            // A field that is called a state is one, whatever its values are.
            let is_state = member.to_ascii_lowercase().contains("lifecycle");
            (is_state || find(&values, &STEADY).is_some()).then_some((*member, values))
        })?;
        let stated = facts.get("states").and_then(Value::as_array);
        let course = match stated {
            Some(states) => states.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            None => course(&values),
        };
        let details = DETAILS.iter().find(|name| members.properties.contains_key(**name));
        let details = details.map(|name| (*name).to_owned());
        let has_times = TIMES.map(|name| members.properties.contains_key(name));
        Some(Self { member: member.to_owned(), values, course, details, has_times })
    }

    /// Returns the first of these states that the resource has.
    pub(crate) fn find(&self, wanted: &[&str]) -> Option<&str> {
        find(&self.values, wanted)
    }

    /// Returns the fields with the time of a state: when a run starts, or finishes.
    pub(crate) fn times(&self, state: &str) -> impl Iterator<Item = &'static str> {
        let is_end = ["SUCCEEDED", "COMPLETED", "FAILED", "CANCELED"].contains(&state);
        let reached = [state == "IN_PROGRESS", is_end];
        let times = TIMES.into_iter().zip(self.has_times).zip(reached);
        times.filter(|((_, has), reached)| *has && *reached).map(|((name, _), _)| name)
    }

    /// Returns the state that a new item stays in.
    pub(crate) fn steady(&self) -> Option<&str> {
        self.course.last().map(String::as_str)
    }
}

/// Returns the states that a new item passes through.
fn course(values: &[String]) -> Vec<String> {
    let steady = find(values, &STEADY);
    let passed = TRANSITIONAL.iter().filter_map(|group| find(values, group));
    let mut course: Vec<&str> = passed.filter(|state| Some(*state) != steady).collect();
    // What waits to be deleted was not accepted before.
    course.truncate(if steady == find(values, &["SUCCEEDED", "COMPLETED"]) { 3 } else { 1 });
    course.extend(steady);
    if course.is_empty() {
        course.extend(values.first().map(String::as_str));
    }
    course.into_iter().map(str::to_owned).collect()
}

/// Returns the first of the wanted values, without regard to case.
fn find<'v>(values: &'v [String], wanted: &[&str]) -> Option<&'v str> {
    wanted.iter().find_map(|wanted| {
        values.iter().find(|value| value.eq_ignore_ascii_case(wanted)).map(String::as_str)
    })
}

#[cfg(test)]
mod tests {
    use super::course;

    #[test]
    fn new_item_passes_through_the_states_that_it_has() {
        for (values, expected) in [
            ("CREATING ACTIVE DELETING DELETED FAILED", "CREATING ACTIVE"),
            ("ACCEPTED IN_PROGRESS FAILED SUCCEEDED CANCELED", "ACCEPTED IN_PROGRESS SUCCEEDED"),
            ("PROVISIONING STARTING RUNNING STOPPED TERMINATED", "PROVISIONING RUNNING"),
            ("creating available", "creating available"),
            ("ACTIVE INACTIVE DELETED", "ACTIVE"),
        ] {
            let values: Vec<String> = values.split(' ').map(str::to_owned).collect();
            assert_eq!(course(&values).join(" "), expected, "{values:?}");
        }
    }
}
