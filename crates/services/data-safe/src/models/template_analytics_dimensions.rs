// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Template analytics dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateAnalyticsDimensions {
    /// The OCID of the template assessment.
    pub template_assessment_id: Option<String>,
    /// The number of checks.
    pub total_checks: Option<i64>,
    /// The OCID of the template baseline assessment.
    pub template_baseline_assessment_id: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the target database group.
    pub target_database_group_id: Option<String>,
    /// Whether the template applies to a target group.
    pub is_group: Option<bool>,
    /// Whether the comparison took place.
    pub is_compared: Option<bool>,
    /// The time when it was last compared.
    pub time_last_compared: Option<DateTime<Utc>>,
    /// Whether the latest assessment complies with the template baseline.
    pub is_compliant: Option<bool>,
    /// The number of total checks failed.
    pub total_checks_failed: Option<i64>,
    /// The number of targets in the group.
    pub total_targets: Option<i64>,
    /// The total non compliant targets.
    pub total_non_compliant_targets: Option<i64>,
}

model! {
    TemplateAnalyticsDimensions {
        template_assessment_id = "templateAssessmentId";
        total_checks = "totalChecks";
        template_baseline_assessment_id = "templateBaselineAssessmentId";
        target_id = "targetId";
        target_database_group_id = "targetDatabaseGroupId";
        is_group = "isGroup";
        is_compared = "isCompared";
        time_last_compared = "timeLastCompared";
        is_compliant = "isCompliant";
        total_checks_failed = "totalChecksFailed";
        total_targets = "totalTargets";
        total_non_compliant_targets = "totalNonCompliantTargets";
    }
}
