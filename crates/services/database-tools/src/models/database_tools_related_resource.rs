// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools related resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsRelatedResource {
    /// The type of the resource.
    pub entity_type: models::DatabaseToolsRelatedResourceEntityType,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
}

model! {
    DatabaseToolsRelatedResource {
        entity_type = "entityType";
        identifier = "identifier";
    }
}
