// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of asset sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetSourceCollection {
    /// The items on this page.
    pub items: Vec<models::AssetSourceSummary>,
}

model! {
    AssetSourceCollection {
        items = "items";
    }
}
