// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A terminate preemption action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminatePreemptionAction {
    /// Whether to preserve the boot volume when the instance is terminated.
    pub preserve_boot_volume: Option<bool>,
}

model! {
    TerminatePreemptionAction, "type" = "TERMINATE" {
        optional {
            preserve_boot_volume = "preserveBootVolume", with_preserve_boot_volume(bool);
        }
    }
}
