// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of network anchors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAnchorCollection {
    /// The items on this page.
    pub items: Vec<models::NetworkAnchorSummary>,
}

model! {
    NetworkAnchorCollection {
        items = "items";
    }
}
