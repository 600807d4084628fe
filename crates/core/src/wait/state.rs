//! The meaning of lifecycle states.
//!
//! Services share a vocabulary, but no spec says which states are final. So the meaning follows from
//! the words: `CREATING` passes, `ACTIVE` stays, nothing follows `DELETED`.

/// The meaning of a lifecycle state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Another state follows without further action: `CREATING`, `IN_PROGRESS`.
    Passing,
    /// The resource stays in this state until something is done with it: `ACTIVE`, `STOPPED`.
    Settled,
    /// The work is done, and no other state follows: `SUCCEEDED`.
    Finished,
    /// The work was canceled, and no other state follows: `CANCELED`.
    Canceled,
    /// The work did not succeed: `FAILED`, `NEEDS_ATTENTION`.
    Failed,
    /// The resource is being deleted: only its deletion or a failure follows.
    Leaving,
    /// The resource is deleted, although it can still be read: `DELETED`, `TERMINATED`, `DETACHED`.
    Deleted,
}

/// States whose meaning does not follow from the rules of [`meaning`].
const EXCEPTIONS: [(&str, Meaning); 28] = [
    ("ACCEPTED", Meaning::Passing),
    // Someone has to approve the request.
    ("APPROVALWAITING", Meaning::Settled),
    ("CANCELED", Meaning::Canceled),
    ("CANCELLED", Meaning::Canceled),
    ("COMPLETED", Meaning::Finished),
    ("DELETED", Meaning::Deleted),
    ("DELETING", Meaning::Leaving),
    // An attachment is never attached again.
    ("DETACHED", Meaning::Deleted),
    ("EXPIRED", Meaning::Failed),
    ("FAULTY", Meaning::Failed),
    ("INACCESSIBLE", Meaning::Failed),
    ("INPROGRESS", Meaning::Passing),
    ("NEEDS_ATTENTION", Meaning::Failed),
    ("PARTIAL_SUCCESS", Meaning::Finished),
    // A subscription that its recipient has to confirm.
    ("PENDING", Meaning::Settled),
    ("QUEUED", Meaning::Passing),
    ("REQUESTED", Meaning::Passing),
    ("REQUEST_RECEIVED", Meaning::Passing),
    ("RUNNING", Meaning::Settled),
    ("SKIPPED", Meaning::Finished),
    ("STARTED", Meaning::Passing),
    ("SUCCESS", Meaning::Finished),
    ("TERMINATED", Meaning::Deleted),
    ("TERMINATING", Meaning::Leaving),
    ("TERMINATION_AWAIT", Meaning::Leaving),
    ("TERMINATION_PROCEED", Meaning::Leaving),
    ("TIMED_OUT", Meaning::Failed),
    // Of a job whose progress the service does not know at the moment.
    ("UNKNOWN", Meaning::Passing),
];

/// Returns the meaning of a state. A state that no rule knows is taken as settled.
pub(super) fn meaning(state: &str) -> Meaning {
    let state = state.to_ascii_uppercase().replace('-', "_");
    let exception = EXCEPTIONS.iter().find(|(word, _)| *word == state);
    if let Some((_, meaning)) = exception {
        return *meaning;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| state.ends_with(ending));
    if ends(&["FAILED", "REJECTED"]) {
        return Meaning::Failed;
    }
    if state.contains("SUCCEEDED") {
        return Meaning::Finished;
    }
    // `SCHEDULING_DELETION` passes; `PENDING_DELETION` lasts for days, or until someone acts.
    let first = state.split('_').next().unwrap_or_default();
    let is_doing = first.ends_with("ING") && first != "PENDING";
    if is_doing || ends(&["ING", "_IN_PROGRESS", "_PENDING"]) || state == "IN_PROGRESS" {
        return Meaning::Passing;
    }
    Meaning::Settled
}

/// Whether `wanted` cannot follow `state`, which is another one.
pub(super) fn excludes(state: &str, wanted: &str) -> bool {
    let comes = meaning(wanted);
    match meaning(state) {
        Meaning::Passing | Meaning::Settled => false,
        Meaning::Leaving => !matches!(comes, Meaning::Leaving | Meaning::Deleted | Meaning::Failed),
        Meaning::Deleted => true,
        // What is finished or has failed can still be deleted.
        Meaning::Finished | Meaning::Canceled | Meaning::Failed => {
            !matches!(comes, Meaning::Leaving | Meaning::Deleted)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_follow_from_words() {
        for (states, expected) in [
            (
                "ACCEPTED ATTACHING BACKUP_IN_PROGRESS CREATING IN_PROGRESS PROVISIONING \
                 RESTORING REQUESTED SCALING STARTING UPDATE_PENDING UPDATING updating VALIDATING \
                 WAITING WAITING_FOR_CONNECTIVITY GETTING-HISTORY CANCELING DETACHING INPROGRESS \
                 STARTED UNKNOWN CANCELLING_DELETION SCHEDULING_DELETION CREATING_IMAGE ENABLING_IN_PROGRESS STOPPING",
                Meaning::Passing,
            ),
            (
                "ACTIVE APPROVALWAITING ATTACHED AVAILABLE CREATED DELETE_SCHEDULED DEPLOYED DISABLED \
                 ENABLED INACTIVE PARTIAL PARTIAL_UP PENDING PENDING_DELETION PENDING_PROVIDER RUNNING STANDBY STOPPED \
                 SUSPENDED UNAVAILABLE Active NEW_STATE",
                Meaning::Settled,
            ),
            (
                "COMPLETED PARTIALLY_SUCCEEDED PARTIAL_SUCCESS SKIPPED SUCCEEDED \
                 SUCCEEDED_WITH_WARNINGS SUCCESS",
                Meaning::Finished,
            ),
            ("CANCELED CANCELLED", Meaning::Canceled),
            (
                "ACTIVATION_FAILED DEPLOYFAILED EXPIRED FAILED FAULTY NEEDS_ATTENTION REJECTED \
                 RESTORE_FAILED TIMED_OUT Failed",
                Meaning::Failed,
            ),
            ("DELETING TERMINATING TERMINATION_AWAIT", Meaning::Leaving),
            ("DELETED DETACHED TERMINATED Deleted", Meaning::Deleted),
        ] {
            for state in states.split_whitespace() {
                assert_eq!(meaning(state), expected, "{state}");
            }
        }
    }

    #[test]
    fn state_excludes_what_cannot_follow() {
        for (state, wanted, expected) in [
            ("CREATING", "ACTIVE", false),
            ("ACTIVE", "INACTIVE", false),
            ("STOPPED", "RUNNING", false),
            ("FAILED", "ACTIVE", true),
            ("NEEDS_ATTENTION", "ACTIVE", true),
            ("FAILED", "DELETED", false),
            ("SUCCEEDED", "FAILED", true),
            ("SUCCEEDED", "DELETED", false),
            ("CANCELED", "SUCCEEDED", true),
            ("DELETING", "ACTIVE", true),
            ("DELETING", "DELETED", false),
            ("TERMINATING", "TERMINATED", false),
            ("DELETED", "ACTIVE", true),
            ("DELETED", "FAILED", true),
            ("DETACHED", "ATTACHED", true),
            ("DETACHING", "INACTIVE", false),
            ("PENDING", "ACTIVE", false),
            ("UNKNOWN", "SUCCEEDED", false),
        ] {
            assert_eq!(excludes(state, wanted), expected, "{state}, then {wanted}");
        }
    }
}
