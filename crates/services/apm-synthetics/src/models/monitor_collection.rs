// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of monitors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorCollection {
    /// The items on this page.
    pub items: Vec<models::MonitorSummary>,
}

model! {
    MonitorCollection {
        items = "items";
    }
}
