// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of osns.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsnCollection {
    /// The items on this page.
    pub items: Vec<models::OsnSummary>,
}

model! {
    OsnCollection {
        items = "items";
    }
}
