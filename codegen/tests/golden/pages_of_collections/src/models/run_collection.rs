// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::pages_of_collections::models;

/// A page of runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunCollection {
    /// The items.
    pub items: Option<Vec<models::RunItem>>,
}

model! {
    RunCollection {
        items = "items";
    }
}
