// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a monitored resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceDetails {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The number of members.
    pub number_of_members: Option<i64>,
}

model! {
    MonitoredResourceDetails {
        resource_id = "resourceId";
        name = "name";
        type_ = "type";
        number_of_members = "numberOfMembers";
    }
}
