// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of supported cloud regions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedCloudRegionCollection {
    /// The items on this page.
    pub items: Vec<models::SupportedCloudRegionSummary>,
}

model! {
    SupportedCloudRegionCollection {
        items = "items";
    }
}
