// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of cost anomaly event analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyEventAnalyticCollection {
    /// The items on this page.
    pub items: Vec<models::CostAnomalyEventAnalyticSummary>,
}

model! {
    CostAnomalyEventAnalyticCollection {
        items = "items";
    }
}
