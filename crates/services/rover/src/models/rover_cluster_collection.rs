// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of rover clusters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverClusterCollection {
    /// The items on this page.
    pub items: Vec<models::RoverClusterSummary>,
}

model! {
    RoverClusterCollection {
        items = "items";
    }
}
