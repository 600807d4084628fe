// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A migration configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationConfig {
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    MigrationConfig {
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
