// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of flex components.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexComponentCollection {
    /// The items on this page.
    pub items: Vec<models::FlexComponentSummary>,
}

model! {
    FlexComponentCollection {
        items = "items";
    }
}
