// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an instance pool placement configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstancePoolPlacementConfigurationDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The fault domains. In requests, instances are distributed across all of them if they are
    /// absent.
    pub fault_domains: Option<Vec<String>>,
    /// The OCID of the primary subnet for the instances. Deprecated: use `primaryVnicSubnets`.
    pub primary_subnet_id: Option<String>,
    /// The subnets of the primary VNICs of the instances.
    pub primary_vnic_subnets: Option<models::InstancePoolPlacementPrimarySubnet>,
    /// The secondary VNICs of the instances in the pool.
    pub secondary_vnic_subnets: Option<Vec<models::InstancePoolPlacementSecondaryVnicSubnet>>,
}

model! {
    UpdateInstancePoolPlacementConfigurationDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            fault_domains = "faultDomains", with_fault_domains([String]);
            primary_subnet_id = "primarySubnetId", with_primary_subnet_id(String);
            primary_vnic_subnets = "primaryVnicSubnets",
                with_primary_vnic_subnets(models::InstancePoolPlacementPrimarySubnet);
            secondary_vnic_subnets = "secondaryVnicSubnets",
                with_secondary_vnic_subnets([models::InstancePoolPlacementSecondaryVnicSubnet]);
        }
    }
}
