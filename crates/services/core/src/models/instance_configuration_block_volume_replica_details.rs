// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration block volume replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationBlockVolumeReplicaDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
}

model! {
    InstanceConfigurationBlockVolumeReplicaDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}
