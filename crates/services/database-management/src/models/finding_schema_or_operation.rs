// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A finding schema or operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingSchemaOrOperation {
    /// The operations.
    pub operations: Option<Vec<String>>,
    /// The schemas.
    pub schemas: Option<Vec<models::SchemaDefinition>>,
}

model! {
    FindingSchemaOrOperation {
        operations = "operations";
        schemas = "schemas";
    }
}
