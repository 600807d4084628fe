// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a problem.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the detector rule.
    pub detector_rule_id: Option<String>,
    /// The risk level.
    pub risk_level: Option<models::ProblemRiskLevel>,
    /// The risk score.
    pub risk_score: Option<f64>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The time of the first detection.
    pub time_first_detected: Option<DateTime<Utc>>,
    /// The time of the latest detection.
    pub time_last_detected: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProblemLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_detail: Option<models::ProblemLifecycleDetail>,
    /// The ID of the detector.
    pub detector_id: Option<models::ProblemDetectorId>,
    /// The region.
    ///
    /// Deprecated.
    #[deprecated]
    pub region: Option<String>,
    /// The regions.
    pub regions: Option<Vec<String>>,
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ProblemSummary {
        id = "id";
        compartment_id = "compartmentId";
        detector_rule_id = "detectorRuleId";
        risk_level = "riskLevel";
        risk_score = "riskScore";
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        labels = "labels";
        time_first_detected = "timeFirstDetected";
        time_last_detected = "timeLastDetected";
        lifecycle_state = "lifecycleState";
        lifecycle_detail = "lifecycleDetail";
        detector_id = "detectorId";
        region = "region";
        regions = "regions";
        target_id = "targetId";
        locks = "locks";
    }
}
