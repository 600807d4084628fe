// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::same_enum_twice::models;

/// A job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRun {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobRunLifecycleState>,
    /// The hue.
    pub hue: Option<models::JobRunHue>,
}

model! {
    JobRun {
        lifecycle_state = "lifecycleState";
        hue = "hue";
    }
}
