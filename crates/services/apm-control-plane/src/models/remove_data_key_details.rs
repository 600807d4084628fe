// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a data key to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDataKeyDetails {
    /// The name.
    pub name: String,
}

model! {
    RemoveDataKeyDetails {
        required {
            name = "name", with_name(String);
        }
    }
}
