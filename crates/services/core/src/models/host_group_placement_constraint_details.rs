// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a host group placement constraint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostGroupPlacementConstraintDetails {
    /// The OCID of the compute host group.
    pub compute_host_group_id: String,
}

model! {
    HostGroupPlacementConstraintDetails, "type" = "HOST_GROUP" {
        required {
            compute_host_group_id = "computeHostGroupId", with_compute_host_group_id(String);
        }
    }
}
