// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a standby autonomous container database to convert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertStandbyAutonomousContainerDatabaseDetails {
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::ConvertStandbyAutonomousContainerDatabaseRole,
    /// The type of the connection strings when the database is converted to a snapshot standby.
    pub connection_strings_type:
        Option<models::ConvertStandbyAutonomousContainerDatabaseConnectionStringsType>,
}

model! {
    ConvertStandbyAutonomousContainerDatabaseDetails {
        required {
            role = "role", with_role(models::ConvertStandbyAutonomousContainerDatabaseRole);
        }
        optional {
            connection_strings_type = "connectionStringsType",
                with_connection_strings_type(models::ConvertStandbyAutonomousContainerDatabaseConnectionStringsType);
        }
    }
}
