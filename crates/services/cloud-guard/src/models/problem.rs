// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A problem.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the detector rule.
    pub detector_rule_id: Option<String>,
    /// The region.
    ///
    /// Deprecated.
    #[deprecated]
    pub region: Option<String>,
    /// The regions.
    pub regions: Option<Vec<String>>,
    /// The risk level.
    pub risk_level: Option<models::ProblemRiskLevel>,
    /// The risk score.
    pub risk_score: Option<f64>,
    /// The peak risk score date.
    pub peak_risk_score_date: Option<String>,
    /// The highest risk score of the problem.
    pub peak_risk_score: Option<f64>,
    /// The auto resolve date.
    pub auto_resolve_date: Option<String>,
    /// The peak risk score lookup period, in days.
    pub peak_risk_score_lookup_period_in_days: Option<i64>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The time of the latest detection.
    pub time_last_detected: Option<DateTime<Utc>>,
    /// The time of the first detection.
    pub time_first_detected: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProblemLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_detail: Option<models::ProblemLifecycleDetail>,
    /// The ID of the detector.
    pub detector_id: Option<models::ProblemDetectorId>,
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The description.
    pub description: Option<String>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// The ID of the affected resource.
    pub impacted_resource_id: Option<String>,
    /// The impacted resource name.
    pub impacted_resource_name: Option<String>,
    /// The impacted resource type.
    pub impacted_resource_type: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    Problem {
        id = "id";
        compartment_id = "compartmentId";
        detector_rule_id = "detectorRuleId";
        region = "region";
        regions = "regions";
        risk_level = "riskLevel";
        risk_score = "riskScore";
        peak_risk_score_date = "peakRiskScoreDate";
        peak_risk_score = "peakRiskScore";
        auto_resolve_date = "autoResolveDate";
        peak_risk_score_lookup_period_in_days = "peakRiskScoreLookupPeriodInDays";
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        labels = "labels";
        time_last_detected = "timeLastDetected";
        time_first_detected = "timeFirstDetected";
        lifecycle_state = "lifecycleState";
        lifecycle_detail = "lifecycleDetail";
        detector_id = "detectorId";
        target_id = "targetId";
        additional_details = "additionalDetails";
        description = "description";
        recommendation = "recommendation";
        comment = "comment";
        impacted_resource_id = "impactedResourceId";
        impacted_resource_name = "impactedResourceName";
        impacted_resource_type = "impactedResourceType";
        locks = "locks";
    }
}
