// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database connection type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionTypeSummary {
    /// The type of the connection.
    pub connection_type: models::DatabaseConnectionTypeConnectionType,
    /// The technology types.
    pub technology_types: Option<Vec<models::DatabaseTechnologyType>>,
}

model! {
    DatabaseConnectionTypeSummary {
        connection_type = "connectionType";
        technology_types = "technologyTypes";
    }
}
