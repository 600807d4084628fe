// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of monitored resource members to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMonitoredResourceMembersDetails {
    /// The OCID of the destination resource.
    pub destination_resource_id: Option<String>,
    /// The depth of the hierarchy to search for associated resources. 0 means all levels.
    pub limit_level: Option<i64>,
}

model! {
    SearchMonitoredResourceMembersDetails {
        optional {
            destination_resource_id = "destinationResourceId", with_destination_resource_id(String);
            limit_level = "limitLevel", with_limit_level(i64);
        }
    }
}
