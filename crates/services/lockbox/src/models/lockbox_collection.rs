// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of lockboxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockboxCollection {
    /// The items on this page.
    pub items: Vec<models::LockboxSummary>,
}

model! {
    LockboxCollection {
        items = "items";
    }
}
