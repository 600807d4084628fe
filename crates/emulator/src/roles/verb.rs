//! The effects of actions, by their verbs.

use serde_json::Map;

use super::{Resource, word};
use crate::{document::Document, members::Members, operation::Operation};

/// The effect of an action on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The item passes through a state, if there is such a state, and stays in another.
    State { through: Option<String>, to: String },
    /// Fields of the body become those of the item.
    Members,
    /// The body is added to the list in this field.
    Add(String),
    /// Elements like the body are removed from the list in this field.
    Remove(String),
    /// The item is deleted.
    Delete,
    /// The verb is the value of the query parameter `action`.
    Named,
    /// Accepted, and changes nothing that can be seen.
    Nothing,
}

/// The states that verbs lead to: the verbs, the states on the way, and the states at the end.
const STATES: [(&[&str], &[&str], &[&str]); 17] = [
    (
        &["start", "resume", "poweron", "unsuspend"],
        &["STARTING", "RESUMING", "UPDATING"],
        &["RUNNING", "ACTIVE", "AVAILABLE", "STARTED", "ENABLED", "IN_PROGRESS"],
    ),
    (
        &["stop", "softstop", "poweroff", "hibernate", "diagnosticstop", "shutdown"],
        &["STOPPING", "UPDATING"],
        &["STOPPED", "INACTIVE", "SUSPENDED", "DISABLED"],
    ),
    (&["pause"], &["PAUSING"], &["PAUSED", "STOPPED", "SUSPENDED", "INACTIVE"]),
    (&["suspend"], &["SUSPENDING"], &["SUSPENDED", "STOPPED", "INACTIVE", "PAUSED"]),
    (
        &["reset", "softreset", "reboot", "restart", "senddiagnosticinterrupt"],
        &["RESTARTING", "STARTING", "UPDATING"],
        &["RUNNING", "ACTIVE", "AVAILABLE"],
    ),
    (&["enable"], &["ENABLING", "UPDATING"], &["ENABLED", "ACTIVE"]),
    (&["disable"], &["DISABLING", "UPDATING"], &["DISABLED", "INACTIVE"]),
    (&["activate", "reactivate"], &["ACTIVATING", "UPDATING"], &["ACTIVE", "ACTIVATED", "ENABLED"]),
    (&["deactivate"], &["DEACTIVATING", "UPDATING"], &["INACTIVE", "DEACTIVATED", "DISABLED"]),
    (
        &["canceldeletion", "restore", "recover"],
        &["CANCELLING_DELETION", "RESTORING"],
        &["ACTIVE", "AVAILABLE", "ENABLED"],
    ),
    (&["cancel"], &["CANCELING", "CANCELLING"], &["CANCELED", "CANCELLED"]),
    (&["scheduledeletion"], &["SCHEDULING_DELETION"], &["PENDING_DELETION"]),
    (&["approve", "accept"], &[], &["APPROVED", "ACCEPTED", "ACTIVE"]),
    (&["reject", "deny"], &[], &["REJECTED", "DENIED"]),
    (&["attach"], &["ATTACHING"], &["ATTACHED"]),
    (&["detach"], &["DETACHING"], &["DETACHED"]),
    (&["complete", "finish", "close"], &[], &["COMPLETED", "SUCCEEDED", "CLOSED"]),
];

/// Returns the effect of an operation on a resource.
pub(super) fn effect(document: &Document, operation: &Operation, resource: &Resource) -> Effect {
    match word(&operation.facts, "effect") {
        Some("nothing") => return Effect::Nothing,
        Some("delete") => return Effect::Delete,
        Some("members") => return Effect::Members,
        _ => {}
    }
    if let Some(to) = word(&operation.facts, "state") {
        let through = word(&operation.facts, "through").map(str::to_owned);
        return Effect::State { through, to: to.to_owned() };
    }
    if operation.declares("action") {
        return Effect::Named;
    }
    let verb = verb(operation);
    if let Some(effect) = of_verb(&verb, resource) {
        return effect;
    }
    let (item, sent) = (Map::new(), Map::new());
    let item = Members::of(document, &resource.schema, &item);
    let body = operation.body.as_ref().and_then(|body| body.schema.as_ref());
    let body = body.map(|schema| Members::of(document, schema, &sent)).unwrap_or_default();
    for (prefix, effect) in [
        ("add", Effect::Add as fn(String) -> Effect),
        ("remove", Effect::Remove),
        ("delete", Effect::Remove),
    ] {
        let Some(what) = verb.strip_prefix(prefix).filter(|what| !what.is_empty()) else {
            continue;
        };
        let list = item.properties.iter().find(|(name, schema)| {
            let name = name.to_ascii_lowercase();
            let is_list = document.resolve(schema).get("type").is_some_and(|kind| kind == "array");
            is_list
                && (what.ends_with(&name)
                    || what.ends_with(name.trim_end_matches('s'))
                    || name.ends_with(what))
        });
        if let Some((name, _)) = list {
            return effect((*name).to_owned());
        }
    }
    if body.properties.keys().any(|name| item.properties.contains_key(name)) {
        Effect::Members
    } else {
        Effect::Nothing
    }
}

/// Returns the effect of a verb on the state of a resource.
pub(crate) fn of_verb(verb: &str, resource: &Resource) -> Option<Effect> {
    if verb == "terminate" {
        return Some(Effect::Delete);
    }
    let lifecycle = resource.lifecycle.as_ref()?;
    let (_, through, to) =
        STATES.iter().find(|(verbs, ..)| verbs.contains(&verb)).or_else(|| {
            // `startInstance`, but not `startsWith...` or `resetPassword` of something that has no such state.
            STATES.iter().find(|(verbs, ..)| {
                verbs
                    .iter()
                    .any(|known| verb == format!("{known}{}", resource.name.to_ascii_lowercase()))
            })
        })?;
    let to = lifecycle.find(to)?.to_owned();
    let through = lifecycle.find(through).map(str::to_owned);
    Some(Effect::State { through, to })
}

/// Returns the verb of an operation, in lower case and without separators: the last literal segment of its
/// path.
pub(super) fn verb(operation: &Operation) -> String {
    let last = operation.path.rsplit('/').find(|segment| !segment.starts_with('{'));
    folded(last.unwrap_or_default())
}

/// Returns the letters and digits in lower case.
pub(crate) fn folded(text: &str) -> String {
    let kept = text.chars().filter(char::is_ascii_alphanumeric);
    kept.collect::<String>().to_ascii_lowercase()
}
