// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCollection {
    /// The items.
    pub items: Option<Vec<String>>,
}

model! {
    JobCollection {
        items = "items";
    }
}
