// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of clusters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterCollection {
    /// The items on this page.
    pub items: Vec<models::ClusterSummary>,
}

model! {
    ClusterCollection {
        items = "items";
    }
}
