// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of baselineable metric summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaselineableMetricSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::BaselineableMetricSummary>,
}

model! {
    BaselineableMetricSummaryCollection {
        items = "items";
    }
}
