// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseDetails {
    /// The type of the infrastructure.
    pub infrastructure_type: models::DatabaseInfrastructureType,
    /// The OCID of the Autonomous Database.
    pub autonomous_database_id: String,
}

model! {
    AutonomousDatabaseDetails, "databaseType" = "AUTONOMOUS_DATABASE" {
        required {
            infrastructure_type = "infrastructureType",
                with_infrastructure_type(models::DatabaseInfrastructureType);
            autonomous_database_id = "autonomousDatabaseId", with_autonomous_database_id(String);
        }
    }
}
