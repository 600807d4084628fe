// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A pool of idle sandboxes of a project, kept ready for a fast start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxWarmPool {
    /// The OCID of the Generative AI project.
    pub project_id: String,
    /// The name, unique within the project. It cannot be changed.
    pub name: String,
    /// The pool type. `MANAGED` pools run the Python runtime of the service, `CUSTOM` pools run a
    /// customer image.
    pub type_: models::SandboxWarmPoolType,
    /// The container image of a `CUSTOM` pool, pinned by digest. Absent for `MANAGED` pools.
    pub container_image: Option<String>,
    /// The size of each sandbox: `SMALL`, `MEDIUM` or `LARGE`.
    pub shape: models::SandboxWarmPoolShape,
    /// The target number of idle sandboxes to keep ready. With 0, none are kept and sandboxes start
    /// cold.
    pub desired_capacity: i64,
    /// The lifecycle state. `ACTIVE` means that the pool is configured, not that sandboxes are
    /// ready.
    pub lifecycle_state: models::SandboxWarmPoolLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time of the pool configuration.
    pub time_created: DateTime<Utc>,
    /// The time of the last change to the configuration or lifecycle state, but not to the number
    /// of ready sandboxes.
    pub time_updated: DateTime<Utc>,
    /// The observed runtime status of the pool.
    pub runtime_status: Option<models::SandboxWarmPoolRuntimeStatus>,
}

model! {
    SandboxWarmPool {
        project_id = "projectId";
        name = "name";
        type_ = "type";
        container_image = "containerImage";
        shape = "shape";
        desired_capacity = "desiredCapacity";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        runtime_status = "runtimeStatus";
    }
}
