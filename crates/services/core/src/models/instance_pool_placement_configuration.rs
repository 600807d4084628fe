// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance pool placement configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolPlacementConfiguration {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compute cluster.
    pub compute_cluster_id: Option<String>,
    /// The OCID of the primary subnet for the instances. Deprecated: use `primaryVnicSubnets`.
    pub primary_subnet_id: Option<String>,
    /// The fault domains. In requests, instances are distributed across all of them if they are
    /// absent.
    pub fault_domains: Option<Vec<String>>,
    /// The subnets of the primary VNICs of the instances.
    pub primary_vnic_subnets: Option<models::InstancePoolPlacementPrimarySubnet>,
    /// The secondary VNICs of the instances in the pool.
    pub secondary_vnic_subnets: Option<Vec<models::InstancePoolPlacementSecondaryVnicSubnet>>,
}

model! {
    InstancePoolPlacementConfiguration {
        availability_domain = "availabilityDomain";
        compute_cluster_id = "computeClusterId";
        primary_subnet_id = "primarySubnetId";
        fault_domains = "faultDomains";
        primary_vnic_subnets = "primaryVnicSubnets";
        secondary_vnic_subnets = "secondaryVnicSubnets";
    }
}
