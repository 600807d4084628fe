// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a virtual machine to remove from a VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveVirtualMachineFromVmClusterDetails {
    /// The DB servers.
    pub db_servers: Vec<models::DbServerDetails>,
}

model! {
    RemoveVirtualMachineFromVmClusterDetails {
        required {
            db_servers = "dbServers", with_db_servers([models::DbServerDetails]);
        }
    }
}
