// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of API metadata by entity types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiMetadataByEntityTypeCollection {
    /// The items on this page.
    pub items: Vec<models::ApiMetadataByEntityTypeSummary>,
}

model! {
    ApiMetadataByEntityTypeCollection {
        items = "items";
    }
}
