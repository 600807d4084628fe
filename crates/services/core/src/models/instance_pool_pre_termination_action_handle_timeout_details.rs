// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance pool pre termination action handle timeout.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolPreTerminationActionHandleTimeoutDetails {
    /// The preserve block volume mode.
    pub preserve_block_volume_mode:
        models::InstancePoolPreTerminationActionHandleTimeoutPreserveBlockVolumeMode,
    /// The preserve boot volume mode.
    pub preserve_boot_volume_mode:
        models::InstancePoolPreTerminationActionHandleTimeoutPreserveBootVolumeMode,
}

model! {
    InstancePoolPreTerminationActionHandleTimeoutDetails {
        required {
            preserve_block_volume_mode = "preserveBlockVolumeMode",
                with_preserve_block_volume_mode(models::InstancePoolPreTerminationActionHandleTimeoutPreserveBlockVolumeMode);
            preserve_boot_volume_mode = "preserveBootVolumeMode",
                with_preserve_boot_volume_mode(models::InstancePoolPreTerminationActionHandleTimeoutPreserveBootVolumeMode);
        }
    }
}
