// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in launch options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLaunchOptions {
    /// The emulation type of the boot volume.
    pub boot_volume_type: Option<models::LaunchOptionsBootVolumeType>,
    /// The emulation type of the network interface card (NIC).
    pub network_type: Option<models::LaunchOptionsNetworkType>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
}

model! {
    UpdateLaunchOptions {
        optional {
            boot_volume_type = "bootVolumeType",
                with_boot_volume_type(models::LaunchOptionsBootVolumeType);
            network_type = "networkType", with_network_type(models::LaunchOptionsNetworkType);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
        }
    }
}
