// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A cross connect group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectGroup {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CrossConnectGroupLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    CrossConnectGroup {
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
