// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of multi cloud metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiCloudMetadataCollection {
    /// The items on this page.
    pub items: Vec<models::MultiCloudMetadataSummary>,
}

model! {
    MultiCloudMetadataCollection {
        items = "items";
    }
}
