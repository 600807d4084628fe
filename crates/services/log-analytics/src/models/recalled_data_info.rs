// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Recalled data information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledDataInfo {
    /// The collection name.
    pub collection_name: String,
    /// The purpose.
    pub purpose: Option<String>,
}

model! {
    RecalledDataInfo {
        collection_name = "collectionName";
        purpose = "purpose";
    }
}
