// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a block volume replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockVolumeReplicaDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the Vault master key that encrypts the cross-region replica in the destination
    /// region.
    pub xrr_kms_key_id: Option<String>,
}

model! {
    BlockVolumeReplicaDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            xrr_kms_key_id = "xrrKmsKeyId", with_xrr_kms_key_id(String);
        }
    }
}
