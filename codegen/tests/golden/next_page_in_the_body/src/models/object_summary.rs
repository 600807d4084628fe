// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectSummary {
    /// The name.
    pub name: String,
}

model! {
    ObjectSummary {
        name = "name";
    }
}
