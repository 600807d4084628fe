// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a problem entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemEntitySummary {
    /// The regions.
    pub regions: Vec<String>,
    /// The time of the first detection.
    pub time_first_detected: DateTime<Utc>,
    /// The ID of the problem.
    pub problem_id: String,
    /// The time of the latest detection.
    pub time_last_detected: DateTime<Utc>,
    /// The result URL.
    pub result_url: Option<String>,
    /// The entity details.
    pub entity_details: Option<Vec<models::EntityDetails>>,
}

model! {
    ProblemEntitySummary {
        regions = "regions";
        time_first_detected = "timeFirstDetected";
        problem_id = "problemId";
        time_last_detected = "timeLastDetected";
        result_url = "resultUrl";
        entity_details = "entityDetails";
    }
}
