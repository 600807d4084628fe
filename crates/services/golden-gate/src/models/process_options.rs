// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Process options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessOptions {
    /// The initial data load.
    pub initial_data_load: models::InitialDataLoad,
    /// The replicate schema change.
    pub replicate_schema_change: models::ReplicateSchemaChange,
    /// Whether to restart on failure.
    pub should_restart_on_failure: models::ProcessOptionsShouldRestartOnFailure,
    /// The start using default mapping.
    pub start_using_default_mapping: Option<models::ProcessOptionsStartUsingDefaultMapping>,
}

model! {
    ProcessOptions {
        required {
            initial_data_load = "initialDataLoad", with_initial_data_load(models::InitialDataLoad);
            replicate_schema_change = "replicateSchemaChange",
                with_replicate_schema_change(models::ReplicateSchemaChange);
            should_restart_on_failure = "shouldRestartOnFailure",
                with_should_restart_on_failure(models::ProcessOptionsShouldRestartOnFailure);
        }
        optional {
            start_using_default_mapping = "startUsingDefaultMapping",
                with_start_using_default_mapping(models::ProcessOptionsStartUsingDefaultMapping);
        }
    }
}
