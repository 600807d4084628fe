// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of compute hosts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeHostCollection {
    /// The items on this page.
    pub items: Vec<models::ComputeHostSummary>,
}

model! {
    ComputeHostCollection {
        items = "items";
    }
}
