// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of risk score aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RiskScoreAggregationCollection {
    /// The items on this page.
    pub items: Vec<models::RiskScoreAggregation>,
}

model! {
    RiskScoreAggregationCollection {
        items = "items";
    }
}
