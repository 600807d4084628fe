// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The ID.
    pub id: Option<String>,
}

model! {
    Model {
        id = "id";
    }
}
