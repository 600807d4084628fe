// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database tools related resource PostgreSQL to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsRelatedResourcePostgresqlDetails {
    /// The type of the resource.
    pub entity_type: models::DatabaseToolsRelatedResourcePostgresqlEntityType,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
}

model! {
    CreateDatabaseToolsRelatedResourcePostgresqlDetails {
        required {
            entity_type = "entityType",
                with_entity_type(models::DatabaseToolsRelatedResourcePostgresqlEntityType);
            identifier = "identifier", with_identifier(String);
        }
    }
}
