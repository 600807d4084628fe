// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Instance configuration launch options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationLaunchOptions {
    /// The emulation type of the boot volume.
    pub boot_volume_type: Option<models::InstanceConfigurationLaunchOptionsBootVolumeType>,
    /// The firmware that boots the virtual machine. It must match the operating system.
    pub firmware: Option<models::InstanceConfigurationLaunchOptionsFirmware>,
    /// The emulation type of the network interface card (NIC).
    pub network_type: Option<models::InstanceConfigurationLaunchOptionsNetworkType>,
    /// The emulation type of the volume.
    pub remote_data_volume_type:
        Option<models::InstanceConfigurationLaunchOptionsRemoteDataVolumeType>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
    /// Whether encryption in transit is enabled for the attachment of the volume.
    pub is_encryption_in_transit_enabled: Option<bool>,
    /// Whether volumes have consistent device names. Default: `false`.
    pub is_consistent_volume_naming_enabled: Option<bool>,
}

model! {
    InstanceConfigurationLaunchOptions {
        optional {
            boot_volume_type = "bootVolumeType",
                with_boot_volume_type(models::InstanceConfigurationLaunchOptionsBootVolumeType);
            firmware = "firmware",
                with_firmware(models::InstanceConfigurationLaunchOptionsFirmware);
            network_type = "networkType",
                with_network_type(models::InstanceConfigurationLaunchOptionsNetworkType);
            remote_data_volume_type = "remoteDataVolumeType",
                with_remote_data_volume_type(models::InstanceConfigurationLaunchOptionsRemoteDataVolumeType);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
            is_encryption_in_transit_enabled = "isEncryptionInTransitEnabled",
                with_is_encryption_in_transit_enabled(bool);
            is_consistent_volume_naming_enabled = "isConsistentVolumeNamingEnabled",
                with_is_consistent_volume_naming_enabled(bool);
        }
    }
}
