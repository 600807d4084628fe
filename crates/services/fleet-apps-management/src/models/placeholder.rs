// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A placeholder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Placeholder {
    /// The name of the step.
    pub step_name: String,
    /// The key.
    pub key: Option<String>,
    /// The placeholder.
    pub placeholder: Option<String>,
}

model! {
    Placeholder {
        step_name = "stepName";
        key = "key";
        placeholder = "placeholder";
    }
}
