// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Link with tenancy names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkWithTenancyNames {
    /// The parent tenancy name.
    pub parent_tenancy_name: String,
    /// The child tenancy name.
    pub child_tenancy_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the parent tenancy.
    pub parent_tenancy_id: String,
    /// The OCID of the child tenancy.
    pub child_tenancy_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LinkWithTenancyNamesLifecycleState>,
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
    LinkWithTenancyNames {
        parent_tenancy_name = "parentTenancyName";
        child_tenancy_name = "childTenancyName";
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
