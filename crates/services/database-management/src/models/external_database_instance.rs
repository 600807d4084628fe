// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An external database instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDatabaseInstance {
    /// The number of the database instance.
    pub instance_number: i64,
    /// The name of the instance.
    pub instance_name: String,
    /// The host name.
    pub host_name: String,
}

model! {
    ExternalDatabaseInstance {
        instance_number = "instanceNumber";
        instance_name = "instanceName";
        host_name = "hostName";
    }
}
