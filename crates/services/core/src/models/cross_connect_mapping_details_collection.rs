// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of cross connect mapping details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectMappingDetailsCollection {
    /// The items on this page.
    pub items: Vec<models::CrossConnectMappingDetails>,
}

model! {
    CrossConnectMappingDetailsCollection {
        items = "items";
    }
}
