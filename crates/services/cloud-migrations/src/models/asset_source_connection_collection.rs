// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of asset source connections.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetSourceConnectionCollection {
    /// The items on this page.
    pub items: Vec<models::AssetSourceConnection>,
}

model! {
    AssetSourceConnectionCollection {
        items = "items";
    }
}
