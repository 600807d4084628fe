// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    Job {
        display_name = "displayName";
    }
}
