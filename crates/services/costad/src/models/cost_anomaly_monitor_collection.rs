// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of cost anomaly monitors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyMonitorCollection {
    /// The items on this page.
    pub items: Vec<models::CostAnomalyMonitorSummary>,
}

model! {
    CostAnomalyMonitorCollection {
        items = "items";
    }
}
