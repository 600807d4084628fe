// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance reservation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceReservationConfig {
    /// The fault domain. Absent if the configuration applies to all of them.
    pub fault_domain: Option<String>,
    /// The configuration of the cluster.
    pub cluster_config: Option<models::ClusterConfigDetails>,
    /// The shape of the instance.
    pub instance_shape: String,
    /// The shape configuration of the instance.
    pub instance_shape_config: Option<models::InstanceReservationShapeConfigDetails>,
    /// The number of instances that the capacity configuration allows.
    pub reserved_count: i64,
    /// The used count.
    pub used_count: i64,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
}

model! {
    InstanceReservationConfig {
        fault_domain = "faultDomain";
        cluster_config = "clusterConfig";
        instance_shape = "instanceShape";
        instance_shape_config = "instanceShapeConfig";
        reserved_count = "reservedCount";
        used_count = "usedCount";
        cluster_placement_group_id = "clusterPlacementGroupId";
    }
}
