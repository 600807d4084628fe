// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a problem history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemHistorySummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the problem.
    pub problem_id: String,
    /// The actor type.
    pub actor_type: models::ProblemHistoryActorType,
    /// The actor name.
    pub actor_name: String,
    /// The explanation.
    pub explanation: String,
    /// Details of the lifecycle state.
    pub lifecycle_detail: models::ProblemHistoryLifecycleDetail,
    /// The event status.
    pub event_status: Option<models::ProblemHistoryEventStatus>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The delta.
    pub delta: String,
    /// The comment.
    pub comment: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ProblemHistorySummary {
        id = "id";
        problem_id = "problemId";
        actor_type = "actorType";
        actor_name = "actorName";
        explanation = "explanation";
        lifecycle_detail = "lifecycleDetail";
        event_status = "eventStatus";
        time_created = "timeCreated";
        delta = "delta";
        comment = "comment";
        locks = "locks";
    }
}
