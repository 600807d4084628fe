// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a resource profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfileSummary {
    /// The number of sightings of the resource profile.
    pub sightings_count: Option<i64>,
    /// The ID of the resource.
    pub id: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The display name.
    pub display_name: String,
    /// The type.
    pub type_: String,
    /// The risk score.
    pub risk_score: f64,
    /// The tactics.
    pub tactics: Vec<models::TacticSummary>,
    /// The time of the first detection.
    pub time_first_detected: DateTime<Utc>,
    /// The time of the latest detection.
    pub time_last_detected: DateTime<Utc>,
    /// The time of the first occurrence.
    pub time_first_occurred: Option<DateTime<Utc>>,
    /// The time of the latest occurrence.
    pub time_last_occurred: Option<DateTime<Utc>>,
    /// The number of problems.
    pub problems_count: Option<i64>,
}

model! {
    ResourceProfileSummary {
        sightings_count = "sightingsCount";
        id = "id";
        resource_id = "resourceId";
        display_name = "displayName";
        type_ = "type";
        risk_score = "riskScore";
        tactics = "tactics";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        time_first_occurred = "timeFirstOccurred";
        time_last_occurred = "timeLastOccurred";
        problems_count = "problemsCount";
    }
}
