// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of refreshable clones.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshableCloneCollection {
    /// The items on this page.
    pub items: Vec<models::RefreshableCloneSummary>,
}

model! {
    RefreshableCloneCollection {
        items = "items";
    }
}
