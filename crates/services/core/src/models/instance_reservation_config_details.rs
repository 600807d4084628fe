// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance reservation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceReservationConfigDetails {
    /// The shape of the instance.
    pub instance_shape: String,
    /// The shape configuration of the instance.
    pub instance_shape_config: Option<models::InstanceReservationShapeConfigDetails>,
    /// The fault domain. Absent for instances that do not specify one. It cannot be changed later.
    /// Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// The configuration of the cluster.
    pub cluster_config: Option<models::ClusterConfigDetails>,
    /// The number of instances that the capacity configuration allows.
    pub reserved_count: i64,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
}

model! {
    InstanceReservationConfigDetails {
        required {
            instance_shape = "instanceShape", with_instance_shape(String);
            reserved_count = "reservedCount", with_reserved_count(i64);
        }
        optional {
            instance_shape_config = "instanceShapeConfig",
                with_instance_shape_config(models::InstanceReservationShapeConfigDetails);
            fault_domain = "faultDomain", with_fault_domain(String);
            cluster_config = "clusterConfig", with_cluster_config(models::ClusterConfigDetails);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
        }
    }
}
