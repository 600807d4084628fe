// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A resource profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfile {
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
    /// The IDs of the problems.
    pub problem_ids: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The risk score.
    pub risk_score: f64,
    /// The risk level.
    pub risk_level: Option<models::ResourceProfileRiskLevel>,
    /// The highest risk score of the problem.
    pub peak_risk_score: Option<f64>,
    /// The time of the peak score.
    pub time_peak_score: Option<DateTime<Utc>>,
    /// The time of the first detection.
    pub time_first_detected: DateTime<Utc>,
    /// The time of the latest detection.
    pub time_last_detected: DateTime<Utc>,
    /// The time of the first occurrence.
    pub time_first_occurred: Option<DateTime<Utc>>,
    /// The time of the latest occurrence.
    pub time_last_occurred: Option<DateTime<Utc>>,
    /// The tactics.
    pub tactics: Vec<models::TacticSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ResourceProfile {
        sightings_count = "sightingsCount";
        id = "id";
        resource_id = "resourceId";
        display_name = "displayName";
        type_ = "type";
        problem_ids = "problemIds";
        compartment_id = "compartmentId";
        target_id = "targetId";
        risk_score = "riskScore";
        risk_level = "riskLevel";
        peak_risk_score = "peakRiskScore";
        time_peak_score = "timePeakScore";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        time_first_occurred = "timeFirstOccurred";
        time_last_occurred = "timeLastOccurred";
        tactics = "tactics";
        locks = "locks";
    }
}
