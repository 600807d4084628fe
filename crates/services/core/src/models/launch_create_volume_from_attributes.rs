// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Launch create volume from attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchCreateVolumeFromAttributes {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// The number of volume performance units (VPUs) per GB.
    pub vpus_per_gb: Option<i64>,
    /// The size of the volume in GB.
    pub size_in_gbs: i64,
}

model! {
    LaunchCreateVolumeFromAttributes, "volumeCreationType" = "ATTRIBUTES" {
        required {
            size_in_gbs = "sizeInGBs", with_size_in_gbs(i64);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            vpus_per_gb = "vpusPerGB", with_vpus_per_gb(i64);
        }
    }
}
