// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a data selector pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSelectorPatternDetails {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    DataSelectorPatternDetails {
        required {
            items = "items", with_items([String]);
        }
    }
}
