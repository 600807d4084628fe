// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance configuration placement constraint.
    ///
    /// The field `type` selects the variant.
    pub enum InstanceConfigurationPlacementConstraintDetails by "type" {
        HostGroup(models::InstanceConfigurationHostGroupPlacementConstraintDetails) = "HOST_GROUP",
            as_host_group;
    }
}
