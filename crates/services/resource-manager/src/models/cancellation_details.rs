// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cancellation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// Whether forced cancellation of the running job was requested. The state file can be
    /// incorrect afterwards.
    pub is_forced: Option<bool>,
}

model! {
    CancellationDetails {
        is_forced = "isForced";
    }
}
