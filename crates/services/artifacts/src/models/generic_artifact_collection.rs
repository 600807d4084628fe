// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of generic artifacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericArtifactCollection {
    /// The items on this page.
    pub items: Vec<models::GenericArtifactSummary>,
}

model! {
    GenericArtifactCollection {
        items = "items";
    }
}
