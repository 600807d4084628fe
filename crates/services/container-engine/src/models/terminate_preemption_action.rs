// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A terminate preemption action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminatePreemptionAction {
    /// Whether to preserve boot volume.
    pub is_preserve_boot_volume: Option<bool>,
}

model! {
    TerminatePreemptionAction, "type" = "TERMINATE" {
        optional {
            is_preserve_boot_volume = "isPreserveBootVolume", with_is_preserve_boot_volume(bool);
        }
    }
}
