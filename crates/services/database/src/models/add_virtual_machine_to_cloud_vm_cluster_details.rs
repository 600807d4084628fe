// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a virtual machine to add to a cloud VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddVirtualMachineToCloudVmClusterDetails {
    /// The DB servers.
    pub db_servers: Vec<models::CloudDbServerDetails>,
}

model! {
    AddVirtualMachineToCloudVmClusterDetails {
        required {
            db_servers = "dbServers", with_db_servers([models::CloudDbServerDetails]);
        }
    }
}
