// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCC demand signals.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccDemandSignalCollection {
    /// The items on this page.
    pub items: Vec<models::OccDemandSignalSummary>,
}

model! {
    OccDemandSignalCollection {
        items = "items";
    }
}
