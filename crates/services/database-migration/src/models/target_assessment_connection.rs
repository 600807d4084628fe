// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A target assessment connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetAssessmentConnection {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The type of the connection.
    pub connection_type: Option<models::TargetAssessmentConnectionConnectionType>,
    /// The technology type of the connection.
    pub technology_type: Option<models::TargetAssessmentConnectionTechnologyType>,
    /// The subtype of the database technology.
    pub technology_sub_type: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
}

model! {
    TargetAssessmentConnection {
        optional {
            id = "id", with_id(String);
            connection_type = "connectionType",
                with_connection_type(models::TargetAssessmentConnectionConnectionType);
            technology_type = "technologyType",
                with_technology_type(models::TargetAssessmentConnectionTechnologyType);
            technology_sub_type = "technologySubType", with_technology_sub_type(String);
            database_version = "databaseVersion", with_database_version(String);
        }
    }
}
