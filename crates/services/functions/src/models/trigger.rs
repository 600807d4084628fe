// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trigger {
    /// The name.
    pub name: String,
}

model! {
    Trigger {
        name = "name";
    }
}
