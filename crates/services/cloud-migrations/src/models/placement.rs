// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A placement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Placement {
    /// The affinity.
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
    /// The tenancy.
    pub tenancy: Option<String>,
}

model! {
    Placement {
        affinity = "affinity";
        availability_zone = "availabilityZone";
        group_name = "groupName";
        host_key = "hostKey";
        host_resource_group_arn = "hostResourceGroupArn";
        partition_number = "partitionNumber";
        spread_domain = "spreadDomain";
        tenancy = "tenancy";
    }
}
