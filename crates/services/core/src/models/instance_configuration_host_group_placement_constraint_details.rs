// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration host group placement constraint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationHostGroupPlacementConstraintDetails {
    /// The OCID of the compute host group.
    pub compute_host_group_id: String,
}

model! {
    InstanceConfigurationHostGroupPlacementConstraintDetails, "type" = "HOST_GROUP" {
        required {
            compute_host_group_id = "computeHostGroupId", with_compute_host_group_id(String);
        }
    }
}
