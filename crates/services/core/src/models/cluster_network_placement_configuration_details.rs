// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cluster network placement configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterNetworkPlacementConfigurationDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The placement constraint.
    pub placement_constraint:
        Option<models::ClusterNetworkPlacementConfigurationPlacementConstraint>,
    /// The OCID of the primary subnet for the instances. Deprecated: use `primaryVnicSubnets`.
    pub primary_subnet_id: Option<String>,
    /// The subnets of the primary VNICs of the instances.
    pub primary_vnic_subnets: Option<models::InstancePoolPlacementPrimarySubnet>,
    /// The secondary VNICs of the instances in the pool.
    pub secondary_vnic_subnets: Option<Vec<models::InstancePoolPlacementSecondaryVnicSubnet>>,
}

model! {
    ClusterNetworkPlacementConfigurationDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            placement_constraint = "placementConstraint",
                with_placement_constraint(models::ClusterNetworkPlacementConfigurationPlacementConstraint);
            primary_subnet_id = "primarySubnetId", with_primary_subnet_id(String);
            primary_vnic_subnets = "primaryVnicSubnets",
                with_primary_vnic_subnets(models::InstancePoolPlacementPrimarySubnet);
            secondary_vnic_subnets = "secondaryVnicSubnets",
                with_secondary_vnic_subnets([models::InstancePoolPlacementSecondaryVnicSubnet]);
        }
    }
}
