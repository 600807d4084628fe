// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A replicate schema change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateSchemaChange {
    /// The can replicate schema change.
    pub can_replicate_schema_change: models::ReplicateSchemaChangeCanReplicateSchemaChange,
    /// The action on DDL error.
    pub action_on_ddl_error: Option<models::ReplicateSchemaChangeActionOnDdlError>,
    /// The action on DML error.
    pub action_on_dml_error: Option<models::ReplicateSchemaChangeActionOnDmlError>,
}

model! {
    ReplicateSchemaChange {
        required {
            can_replicate_schema_change = "canReplicateSchemaChange",
                with_can_replicate_schema_change(models::ReplicateSchemaChangeCanReplicateSchemaChange);
        }
        optional {
            action_on_ddl_error = "actionOnDdlError",
                with_action_on_ddl_error(models::ReplicateSchemaChangeActionOnDdlError);
            action_on_dml_error = "actionOnDmlError",
                with_action_on_dml_error(models::ReplicateSchemaChangeActionOnDmlError);
        }
    }
}
