// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceDetails {
    /// The block volumes.
    pub block_volumes: Option<Vec<models::InstanceConfigurationBlockVolumeDetails>>,
    /// The launch details.
    pub launch_details: Option<models::InstanceConfigurationLaunchInstanceDetails>,
    /// The secondary VNICs.
    pub secondary_vnics: Option<Vec<models::InstanceConfigurationAttachVnicDetails>>,
}

model! {
    ComputeInstanceDetails, "instanceType" = "compute" {
        optional {
            block_volumes = "blockVolumes",
                with_block_volumes([models::InstanceConfigurationBlockVolumeDetails]);
            launch_details = "launchDetails",
                with_launch_details(models::InstanceConfigurationLaunchInstanceDetails);
            secondary_vnics = "secondaryVnics",
                with_secondary_vnics([models::InstanceConfigurationAttachVnicDetails]);
        }
    }
}
