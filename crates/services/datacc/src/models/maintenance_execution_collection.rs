// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of maintenance executions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceExecutionCollection {
    /// The items on this page.
    pub items: Vec<models::MaintenanceExecutionSummary>,
}

model! {
    MaintenanceExecutionCollection {
        items = "items";
    }
}
