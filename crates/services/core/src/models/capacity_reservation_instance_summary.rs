// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a capacity reservation instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityReservationInstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The configuration of the shape.
    pub shape_config: Option<models::InstanceReservationShapeConfigDetails>,
    /// The shape.
    pub shape: String,
}

model! {
    CapacityReservationInstanceSummary {
        id = "id";
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        fault_domain = "faultDomain";
        cluster_placement_group_id = "clusterPlacementGroupId";
        shape_config = "shapeConfig";
        shape = "shape";
    }
}
