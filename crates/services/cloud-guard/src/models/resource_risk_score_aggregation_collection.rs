// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource risk score aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRiskScoreAggregationCollection {
    /// The type of the filter.
    pub filter_type: String,
    /// The ID of the filter.
    pub filter_id: String,
    /// The risk score that triggers a problem.
    pub risk_threshold: Option<i64>,
    /// The items on this page.
    pub items: Vec<models::ResourceRiskScoreAggregation>,
}

model! {
    ResourceRiskScoreAggregationCollection {
        filter_type = "filterType";
        filter_id = "filterId";
        risk_threshold = "riskThreshold";
        items = "items";
    }
}
