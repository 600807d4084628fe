// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// The ID.
    pub id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<String>,
}

model! {
    Snapshot {
        id = "id";
        lifecycle_state = "lifecycleState";
    }
}
