// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of pools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoolCollection {
    /// The items on this page.
    pub items: Vec<models::PoolSummary>,
}

model! {
    PoolCollection {
        items = "items";
    }
}
