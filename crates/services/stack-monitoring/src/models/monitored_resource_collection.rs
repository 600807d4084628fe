// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of monitored resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceCollection {
    /// The items on this page.
    pub items: Vec<models::MonitoredResourceSummary>,
}

model! {
    MonitoredResourceCollection {
        items = "items";
    }
}
