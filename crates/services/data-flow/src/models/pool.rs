// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pool {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The OCID of the resource.
    pub id: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::PoolLifecycleState,
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: String,
    /// The user name of the owner. Null if the name does not exist; then `ownerPrincipalId`
    /// identifies the owner.
    pub owner_user_name: Option<String>,
    /// The pool metrics.
    pub pool_metrics: Option<models::PoolMetrics>,
    /// The configurations.
    pub configurations: Vec<models::PoolConfig>,
    /// The schedules.
    pub schedules: Option<Vec<models::PoolSchedule>>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    Pool {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        owner_principal_id = "ownerPrincipalId";
        owner_user_name = "ownerUserName";
        pool_metrics = "poolMetrics";
        configurations = "configurations";
        schedules = "schedules";
        idle_timeout_in_minutes = "idleTimeoutInMinutes";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
