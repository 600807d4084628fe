// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance configuration block volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationBlockVolumeDetails {
    /// The attach details.
    pub attach_details: Option<models::InstanceConfigurationAttachVolumeDetails>,
    /// The create details.
    pub create_details: Option<models::InstanceConfigurationCreateVolumeDetails>,
    /// The OCID of the volume.
    pub volume_id: Option<String>,
}

model! {
    InstanceConfigurationBlockVolumeDetails {
        optional {
            attach_details = "attachDetails",
                with_attach_details(models::InstanceConfigurationAttachVolumeDetails);
            create_details = "createDetails",
                with_create_details(models::InstanceConfigurationCreateVolumeDetails);
            volume_id = "volumeId", with_volume_id(String);
        }
    }
}
