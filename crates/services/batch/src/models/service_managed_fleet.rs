// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A service managed fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceManagedFleet {
    /// The name.
    pub name: String,
    /// The shape.
    pub shape: models::FleetShape,
    /// The maximum number of tasks that run concurrently on the fleet.
    pub max_concurrent_tasks: i64,
    /// The state.
    pub state: Option<String>,
    /// The details.
    pub details: Option<String>,
}

model! {
    ServiceManagedFleet, "type" = "SERVICE_MANAGED_FLEET" {
        name = "name";
        shape = "shape";
        max_concurrent_tasks = "maxConcurrentTasks";
        state = "state";
        details = "details";
    }
}
