// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of versions of an ML application implementation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationImplementationVersionCollection {
    /// The items on this page.
    pub items: Vec<models::MlApplicationImplementationVersionSummary>,
}

model! {
    MlApplicationImplementationVersionCollection {
        items = "items";
    }
}
