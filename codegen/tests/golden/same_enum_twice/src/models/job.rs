// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::same_enum_twice::models;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// The kind.
    pub kind: Option<models::JobKind>,
    /// The colour.
    pub colour: Option<models::JobColour>,
    /// The capabilities.
    pub capabilities: Option<Vec<models::JobCapability>>,
}

model! {
    Job {
        lifecycle_state = "lifecycleState";
        kind = "kind";
        colour = "colour";
        capabilities = "capabilities";
    }
}
