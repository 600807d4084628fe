// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of distributed database passwords to rotate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotateDistributedDatabasePasswordsDetails {
    /// The details of the shard or catalog passwords to rotate.
    pub database_details: Vec<models::RotateDistributedDatabaseDetails>,
}

model! {
    RotateDistributedDatabasePasswordsDetails {
        required {
            database_details = "databaseDetails",
                with_database_details([models::RotateDistributedDatabaseDetails]);
        }
    }
}
