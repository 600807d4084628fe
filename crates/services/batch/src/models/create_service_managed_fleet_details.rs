// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a service managed fleet to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceManagedFleetDetails {
    /// The name.
    pub name: String,
    /// The shape.
    pub shape: models::FleetShape,
    /// The maximum number of tasks that run concurrently on the fleet.
    pub max_concurrent_tasks: i64,
}

model! {
    CreateServiceManagedFleetDetails, "type" = "SERVICE_MANAGED_FLEET" {
        required {
            name = "name", with_name(String);
            shape = "shape", with_shape(models::FleetShape);
            max_concurrent_tasks = "maxConcurrentTasks", with_max_concurrent_tasks(i64);
        }
    }
}
