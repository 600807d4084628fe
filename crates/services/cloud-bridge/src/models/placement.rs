// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A placement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Placement {
    /// The affinity of the instance to its dedicated host.
    pub affinity: Option<String>,
    /// The AWS availability zone.
    pub availability_zone: Option<String>,
    /// The name of the group.
    pub group_name: Option<String>,
    /// The ID of the dedicated host of the instance.
    pub host_key: Option<String>,
    /// The ARN of the host resource group for the instances.
    pub host_resource_group_arn: Option<String>,
    /// The number of the partition.
    pub partition_number: Option<i64>,
    /// Reserved for future use.
    pub spread_domain: Option<String>,
    /// The tenancy of the instance in its VPC.
    pub tenancy: Option<String>,
}

model! {
    Placement {
        optional {
            affinity = "affinity", with_affinity(String);
            availability_zone = "availabilityZone", with_availability_zone(String);
            group_name = "groupName", with_group_name(String);
            host_key = "hostKey", with_host_key(String);
            host_resource_group_arn = "hostResourceGroupArn", with_host_resource_group_arn(String);
            partition_number = "partitionNumber", with_partition_number(i64);
            spread_domain = "spreadDomain", with_spread_domain(String);
            tenancy = "tenancy", with_tenancy(String);
        }
    }
}
