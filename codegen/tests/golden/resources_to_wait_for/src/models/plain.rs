// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A plain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The ID.
    pub id: Option<String>,
}

model! {
    Plain {
        id = "id";
    }
}
