// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a role to change to a replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeRoleToReplicaDetails {
    /// The OCID of the primary database system.
    pub primary_db_system_id: String,
}

model! {
    ChangeRoleToReplicaDetails {
        required {
            primary_db_system_id = "primaryDbSystemId", with_primary_db_system_id(String);
        }
    }
}
