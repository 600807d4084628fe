// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of a recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: Option<models::RecommendationType>,
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the target.
    pub target_id: String,
    /// The details.
    pub details: BTreeMap<String, String>,
    /// The risk level.
    pub risk_level: Option<models::RecommendationRiskLevel>,
    /// The number of problems.
    pub problem_count: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::RecommendationLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_detail: models::RecommendationLifecycleDetail,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
}

model! {
    RecommendationSummary {
        id = "id";
        type_ = "type";
        tenant_id = "tenantId";
        compartment_id = "compartmentId";
        target_id = "targetId";
        details = "details";
        risk_level = "riskLevel";
        problem_count = "problemCount";
        lifecycle_state = "lifecycleState";
        lifecycle_detail = "lifecycleDetail";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        name = "name";
        description = "description";
    }
}
