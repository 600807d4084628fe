// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of operations insights warehouse summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsWarehouseSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::OperationsInsightsWarehouseSummary>,
}

model! {
    OperationsInsightsWarehouseSummaryCollection {
        items = "items";
    }
}
