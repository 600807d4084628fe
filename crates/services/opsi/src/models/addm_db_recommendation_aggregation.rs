// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ADDM DB recommendation aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbRecommendationAggregation {
    /// The OCID of the resource.
    pub id: String,
    /// The type.
    pub type_: Option<String>,
    /// The message.
    pub message: String,
    /// The requires DB restart.
    pub requires_db_restart: Option<String>,
    /// The implement actions.
    pub implement_actions: Option<Vec<String>>,
    /// The reasons for the recommendation.
    pub rationale: Option<String>,
    /// The maximum estimated benefit, as a percentage of the total activity.
    pub max_benefit_percent: Option<f64>,
    /// The overall benefit percent.
    pub overall_benefit_percent: Option<f64>,
    /// The maximum estimated benefit, as average active sessions.
    pub max_benefit_avg_active_sessions: Option<f64>,
    /// The number of occurrences of the finding.
    pub frequency_count: Option<i64>,
    /// The related object.
    pub related_object: Option<models::RelatedObjectTypeDetails>,
}

model! {
    AddmDbRecommendationAggregation {
        id = "id";
        type_ = "type";
        message = "message";
        requires_db_restart = "requiresDbRestart";
        implement_actions = "implementActions";
        rationale = "rationale";
        max_benefit_percent = "maxBenefitPercent";
        overall_benefit_percent = "overallBenefitPercent";
        max_benefit_avg_active_sessions = "maxBenefitAvgActiveSessions";
        frequency_count = "frequencyCount";
        related_object = "relatedObject";
    }
}
