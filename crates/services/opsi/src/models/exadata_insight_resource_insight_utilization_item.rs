// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Exadata insight resource insight utilization item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsightResourceInsightUtilizationItem {
    /// The OCID of the Exadata insight.
    pub exadata_insight_id: String,
    /// The display name of the Exadata system. Uniqueness is not required.
    pub exadata_display_name: Option<String>,
    /// The current utilization.
    pub current_utilization: f64,
    /// The projected utilization.
    pub projected_utilization: f64,
    /// The days to reach high utilization.
    pub days_to_reach_high_utilization: i64,
    /// The days to reach low utilization.
    pub days_to_reach_low_utilization: i64,
}

model! {
    ExadataInsightResourceInsightUtilizationItem {
        exadata_insight_id = "exadataInsightId";
        exadata_display_name = "exadataDisplayName";
        current_utilization = "currentUtilization";
        projected_utilization = "projectedUtilization";
        days_to_reach_high_utilization = "daysToReachHighUtilization";
        days_to_reach_low_utilization = "daysToReachLowUtilization";
    }
}
