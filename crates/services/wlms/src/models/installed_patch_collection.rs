// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of installed patches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledPatchCollection {
    /// The items on this page.
    pub items: Vec<models::InstalledPatchSummary>,
}

model! {
    InstalledPatchCollection {
        items = "items";
    }
}
