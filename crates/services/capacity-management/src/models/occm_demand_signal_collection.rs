// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCCM demand signals.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalCollection {
    /// The items on this page.
    pub items: Vec<models::OccmDemandSignalSummary>,
}

model! {
    OccmDemandSignalCollection {
        items = "items";
    }
}
