// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource profile risk score aggregation summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfileRiskScoreAggregationSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceProfileRiskScoreAggregationSummary>,
}

model! {
    ResourceProfileRiskScoreAggregationSummaryCollection {
        items = "items";
    }
}
