// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A list selection mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSelectionMode {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    ListSelectionMode, "selectionMode" = "LIST" {
        required {
            items = "items", with_items([String]);
        }
    }
}
