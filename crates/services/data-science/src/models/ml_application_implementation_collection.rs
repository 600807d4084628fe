// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ML application implementations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationImplementationCollection {
    /// The items on this page.
    pub items: Vec<models::MlApplicationImplementationSummary>,
}

model! {
    MlApplicationImplementationCollection {
        items = "items";
    }
}
