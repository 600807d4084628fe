// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a switch over.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchOverDetails {
    /// The OCID of the replica DB system.
    pub replica_db_system_id: String,
}

model! {
    SwitchOverDetails {
        required {
            replica_db_system_id = "replicaDbSystemId", with_replica_db_system_id(String);
        }
    }
}
