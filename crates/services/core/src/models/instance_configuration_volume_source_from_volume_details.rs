// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration volume source from volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationVolumeSourceFromVolumeDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    InstanceConfigurationVolumeSourceFromVolumeDetails, "type" = "volume" {
        optional {
            id = "id", with_id(String);
        }
    }
}
