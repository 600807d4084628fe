// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An organization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the parent tenancy of the organization.
    pub parent_name: Option<String>,
    /// The OCID of the default Universal Credits subscription, which tenancies that join the
    /// organization get unless another one is assigned.
    pub default_ucm_subscription_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::OrganizationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    Organization {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        parent_name = "parentName";
        default_ucm_subscription_id = "defaultUcmSubscriptionId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
