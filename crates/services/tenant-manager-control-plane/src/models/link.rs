// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the parent tenancy.
    pub parent_tenancy_id: String,
    /// The OCID of the child tenancy.
    pub child_tenancy_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LinkLifecycleState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The termination time.
    pub time_terminated: Option<DateTime<Utc>>,
    /// The feature. Default: `CORE`.
    pub feature: Option<String>,
}

model! {
    Link {
        id = "id";
        parent_tenancy_id = "parentTenancyId";
        child_tenancy_id = "childTenancyId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_terminated = "timeTerminated";
        feature = "feature";
    }
}
