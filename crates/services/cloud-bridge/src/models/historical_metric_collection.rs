// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of historical metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoricalMetricCollection {
    /// The items on this page.
    pub items: Vec<models::HistoricalMetricSummary>,
}

model! {
    HistoricalMetricCollection {
        items = "items";
    }
}
