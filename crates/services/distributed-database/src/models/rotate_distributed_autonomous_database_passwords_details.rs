// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of distributed autonomous database passwords to rotate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotateDistributedAutonomousDatabasePasswordsDetails {
    /// The details of the shard or catalog passwords to rotate.
    pub database_details: Vec<models::RotateDistributedAutonomousDatabaseDetails>,
}

model! {
    RotateDistributedAutonomousDatabasePasswordsDetails {
        required {
            database_details = "databaseDetails",
                with_database_details([models::RotateDistributedAutonomousDatabaseDetails]);
        }
    }
}
