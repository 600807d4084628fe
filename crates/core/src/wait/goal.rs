//! The goal of a wait, and whether a state meets it.

use super::state::{Meaning, excludes, meaning};

/// The goal of a wait.
#[derive(Debug)]
pub(super) enum Goal {
    /// One of these states.
    States(Vec<String>),
    /// A state that stays, after an operation.
    Settled {
        /// Whether the operation cancels what the resource does.
        canceled: bool,
    },
    /// The deletion of the resource.
    Deleted {
        /// Whether a cancellation is as good, because an operation deletes the resource: some
        /// operations with that name cancel a job, which remains.
        canceled: bool,
    },
}

/// The meaning of a state for a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Reached,
    Waiting,
    /// The goal cannot be reached any more.
    Impossible,
}

impl Goal {
    /// Judges a state. `failing` are the states that the caller has declared to be failures.
    ///
    /// A state that may be from before an operation, if `may_be_stale`, is no reason to give up.
    pub(super) fn judge(
        &self,
        state: &str,
        failing: Option<&[String]>,
        may_be_stale: bool,
    ) -> Verdict {
        match self.verdict(state, failing, may_be_stale) {
            Verdict::Impossible if may_be_stale => Verdict::Waiting,
            verdict => verdict,
        }
    }

    fn verdict(&self, state: &str, failing: Option<&[String]>, may_be_stale: bool) -> Verdict {
        let is = |other: &String| state.eq_ignore_ascii_case(other);
        if let Self::States(wanted) = self
            && wanted.iter().any(is)
        {
            return Verdict::Reached;
        }
        if let Some(failing) = failing {
            if failing.iter().any(is) {
                return Verdict::Impossible;
            }
            if let Self::States(_) = self {
                return Verdict::Waiting;
            }
        }
        match self {
            Self::States(wanted) => match wanted.iter().all(|wanted| excludes(state, wanted)) {
                true => Verdict::Impossible,
                false => Verdict::Waiting,
            },
            Self::Settled { canceled } => match meaning(state) {
                Meaning::Passing | Meaning::Leaving => Verdict::Waiting,
                Meaning::Settled | Meaning::Finished => Verdict::Reached,
                Meaning::Canceled if *canceled => Verdict::Reached,
                Meaning::Canceled | Meaning::Failed | Meaning::Deleted => Verdict::Impossible,
            },
            Self::Deleted { canceled } => match meaning(state) {
                Meaning::Deleted => Verdict::Reached,
                Meaning::Canceled if *canceled && !may_be_stale => Verdict::Reached,
                Meaning::Failed => Verdict::Impossible,
                _ => Verdict::Waiting,
            },
        }
    }

    /// Returns the goal in the words of an error.
    pub(super) fn name(&self) -> String {
        match self {
            Self::States(states) => format!("`{}`", states.join("` or `")),
            Self::Settled { .. } => "a state that stays".to_owned(),
            Self::Deleted { .. } => "its deletion".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_judged_by_the_goal() {
        let states = |names: &[&str]| Goal::States(names.iter().map(|&n| n.to_owned()).collect());
        let settled = Goal::Settled { canceled: false };
        let canceled = Goal::Settled { canceled: true };
        let (deleted, removed) =
            (Goal::Deleted { canceled: false }, Goal::Deleted { canceled: true });
        for (goal, state, expected) in [
            (&states(&["ACTIVE"]), "CREATING", Verdict::Waiting),
            (&states(&["ACTIVE"]), "active", Verdict::Reached),
            (&states(&["ACTIVE"]), "INACTIVE", Verdict::Waiting),
            (&states(&["ACTIVE"]), "FAILED", Verdict::Impossible),
            (&states(&["ACTIVE"]), "DELETING", Verdict::Impossible),
            (&states(&["ACTIVE", "FAILED"]), "FAILED", Verdict::Reached),
            (&states(&["ACTIVE", "DELETED"]), "FAILED", Verdict::Waiting),
            (&settled, "IN_PROGRESS", Verdict::Waiting),
            (&settled, "SUCCEEDED", Verdict::Reached),
            (&settled, "STOPPED", Verdict::Reached),
            (&settled, "CANCELED", Verdict::Impossible),
            (&settled, "DELETED", Verdict::Impossible),
            (&settled, "DELETING", Verdict::Waiting),
            (&canceled, "CANCELED", Verdict::Reached),
            (&canceled, "FAILED", Verdict::Impossible),
            (&deleted, "ACTIVE", Verdict::Waiting),
            (&deleted, "CANCELED", Verdict::Waiting),
            (&deleted, "DETACHED", Verdict::Reached),
            (&deleted, "TERMINATED", Verdict::Reached),
            (&deleted, "FAILED", Verdict::Impossible),
            (&removed, "CANCELING", Verdict::Waiting),
            (&removed, "CANCELLED", Verdict::Reached),
            (&removed, "SUCCEEDED", Verdict::Waiting),
        ] {
            assert_eq!(goal.judge(state, None, false), expected, "{goal:?}, {state}");
            let stale = match (goal, expected) {
                (Goal::Deleted { .. }, Verdict::Reached) if state == "CANCELLED" => {
                    Verdict::Waiting
                }
                (_, Verdict::Impossible) => Verdict::Waiting,
                _ => expected,
            };
            assert_eq!(goal.judge(state, None, true), stale, "{goal:?}, {state}");
        }
    }

    #[test]
    fn caller_decides_which_states_fail() {
        let goal = Goal::States(vec!["ACTIVE".to_owned()]);
        let failing = ["INACTIVE".to_owned()];
        for (state, expected) in [
            ("ACTIVE", Verdict::Reached),
            ("inactive", Verdict::Impossible),
            ("FAILED", Verdict::Waiting),
        ] {
            assert_eq!(goal.judge(state, Some(&failing), false), expected, "{state}");
        }
    }
}
