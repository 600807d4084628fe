// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of monitored regions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredRegionCollection {
    /// The items on this page.
    pub items: Vec<models::MonitoredRegionSummary>,
}

model! {
    MonitoredRegionCollection {
        items = "items";
    }
}
