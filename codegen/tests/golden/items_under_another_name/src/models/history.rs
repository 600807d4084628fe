// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::items_under_another_name::models;

/// A history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct History {
    /// The entries.
    pub entries: Vec<models::User>,
}

model! {
    History {
        entries = "entries";
    }
}
