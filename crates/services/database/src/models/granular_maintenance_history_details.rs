// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a granular maintenance history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GranularMaintenanceHistoryDetails {
    /// The execution window.
    pub execution_window: models::ExecutionWindow,
    /// The execution actions.
    pub execution_actions: Vec<models::ExecutionAction>,
}

model! {
    GranularMaintenanceHistoryDetails {
        execution_window = "executionWindow";
        execution_actions = "executionActions";
    }
}
