// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a virtual machine to remove from an ExaDB VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveVirtualMachineFromExadbVmClusterDetails {
    /// The DB nodes.
    pub db_nodes: Vec<models::DbNodeDetails>,
}

model! {
    RemoveVirtualMachineFromExadbVmClusterDetails {
        required {
            db_nodes = "dbNodes", with_db_nodes([models::DbNodeDetails]);
        }
    }
}
