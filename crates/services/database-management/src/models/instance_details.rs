// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDetails {
    /// The ID of the resource.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The host name.
    pub host_name: String,
    /// The status.
    pub status: models::InstanceStatus,
}

model! {
    InstanceDetails {
        id = "id";
        name = "name";
        host_name = "hostName";
        status = "status";
    }
}
