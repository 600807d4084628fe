// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a sighting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SightingSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the problem.
    pub problem_id: Option<String>,
    /// The ID of the principal that is the actor.
    pub actor_principal_id: Option<String>,
    /// The name of the principal that is the actor.
    pub actor_principal_name: Option<String>,
    /// The type of the principal that is the actor.
    pub actor_principal_type: Option<String>,
    /// The ID of the detector rule.
    pub detector_rule_id: String,
    /// The classification status of the sighting.
    pub classification_status: models::SightingClassificationStatus,
    /// The type of the sighting.
    pub sighting_type: String,
    /// The display name of the sighting type.
    pub sighting_type_display_name: String,
    /// The name of the MITRE ATT&CK tactic.
    pub tactic_name: String,
    /// The name of the MITRE ATT&CK technique.
    pub technique_name: String,
    /// The score of the sighting.
    pub sighting_score: i64,
    /// The severity.
    pub severity: models::SightingSeverity,
    /// The confidence.
    pub confidence: models::SightingConfidence,
    /// The time of the first detection.
    pub time_first_detected: DateTime<Utc>,
    /// The time of the latest detection.
    pub time_last_detected: DateTime<Utc>,
    /// The time of the first occurrence.
    pub time_first_occurred: Option<DateTime<Utc>>,
    /// The time of the latest occurrence.
    pub time_last_occurred: Option<DateTime<Utc>>,
    /// The regions.
    pub regions: Vec<String>,
}

model! {
    SightingSummary {
        id = "id";
        compartment_id = "compartmentId";
        problem_id = "problemId";
        actor_principal_id = "actorPrincipalId";
        actor_principal_name = "actorPrincipalName";
        actor_principal_type = "actorPrincipalType";
        detector_rule_id = "detectorRuleId";
        classification_status = "classificationStatus";
        sighting_type = "sightingType";
        sighting_type_display_name = "sightingTypeDisplayName";
        tactic_name = "tacticName";
        technique_name = "techniqueName";
        sighting_score = "sightingScore";
        severity = "severity";
        confidence = "confidence";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        time_first_occurred = "timeFirstOccurred";
        time_last_occurred = "timeLastOccurred";
        regions = "regions";
    }
}
