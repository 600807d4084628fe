// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools related resource PostgreSQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsRelatedResourcePostgresql {
    /// The type of the resource.
    pub entity_type: models::DatabaseToolsRelatedResourcePostgresqlEntityType,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
}

model! {
    DatabaseToolsRelatedResourcePostgresql {
        entity_type = "entityType";
        identifier = "identifier";
    }
}
