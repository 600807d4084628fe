// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operating system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatingSystem {
    /// The family.
    pub family: models::OperatingSystemFamily,
    /// The name.
    pub name: String,
    /// The distribution.
    pub distribution: Option<String>,
    /// The version.
    pub version: String,
    /// The architecture.
    pub architecture: String,
    /// The number of managed instances.
    pub managed_instance_count: Option<i64>,
    /// The number of containers.
    pub container_count: Option<i64>,
}

model! {
    OperatingSystem {
        family = "family";
        name = "name";
        distribution = "distribution";
        version = "version";
        architecture = "architecture";
        managed_instance_count = "managedInstanceCount";
        container_count = "containerCount";
    }
}
