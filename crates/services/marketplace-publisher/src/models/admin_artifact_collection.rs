// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of admin artifacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminArtifactCollection {
    /// The items on this page.
    pub items: Vec<models::AdminArtifactSummary>,
}

model! {
    AdminArtifactCollection {
        items = "items";
    }
}
