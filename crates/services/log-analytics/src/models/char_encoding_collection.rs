// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of character encodings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CharEncodingCollection {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    CharEncodingCollection {
        items = "items";
    }
}
