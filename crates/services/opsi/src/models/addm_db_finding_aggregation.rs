// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ADDM DB finding aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbFindingAggregation {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the finding.
    pub finding_id: String,
    /// The name of the category.
    pub category_name: String,
    /// The display name of the category.
    pub category_display_name: String,
    /// The name.
    pub name: String,
    /// The message.
    pub message: String,
    /// The impact overall percent.
    pub impact_overall_percent: f64,
    /// The impact maximum percent.
    pub impact_max_percent: f64,
    /// The impact, as average active sessions.
    pub impact_avg_active_sessions: Option<f64>,
    /// The number of occurrences of the finding.
    pub frequency_count: i64,
    /// The number of recommendations.
    pub recommendation_count: i64,
}

model! {
    AddmDbFindingAggregation {
        id = "id";
        finding_id = "findingId";
        category_name = "categoryName";
        category_display_name = "categoryDisplayName";
        name = "name";
        message = "message";
        impact_overall_percent = "impactOverallPercent";
        impact_max_percent = "impactMaxPercent";
        impact_avg_active_sessions = "impactAvgActiveSessions";
        frequency_count = "frequencyCount";
        recommendation_count = "recommendationCount";
    }
}
