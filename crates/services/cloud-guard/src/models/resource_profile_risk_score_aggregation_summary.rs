// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a resource profile risk score aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfileRiskScoreAggregationSummary {
    /// The OCID of the resource profile.
    pub resource_profile_id: String,
    /// The resource profile display name.
    pub resource_profile_display_name: String,
    /// The risk score that triggers a problem.
    pub risk_threshold: Option<i64>,
    /// The items on this page.
    pub items: Vec<models::ResourceRiskScoreAggregation>,
}

model! {
    ResourceProfileRiskScoreAggregationSummary {
        resource_profile_id = "resourceProfileId";
        resource_profile_display_name = "resourceProfileDisplayName";
        risk_threshold = "riskThreshold";
        items = "items";
    }
}
