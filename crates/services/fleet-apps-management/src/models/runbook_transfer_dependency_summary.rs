// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a runbook transfer dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookTransferDependencySummary {
    /// The count.
    pub count: i64,
    /// The entity.
    pub entity: String,
    /// The dependency.
    pub dependency: models::RunbookTransferDependency,
}

model! {
    RunbookTransferDependencySummary {
        count = "count";
        entity = "entity";
        dependency = "dependency";
    }
}
