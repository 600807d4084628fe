// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a resource principal configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePrincipalConfigurationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ResourcePrincipalConfigurationLifecycleState,
    /// The time at which the session token was refreshed.
    pub time_token_refreshed: Option<DateTime<Utc>>,
    /// The time at which the session token expires.
    pub time_token_expiry: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ResourcePrincipalConfigurationSummary {
        id = "id";
        bds_instance_id = "bdsInstanceId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        time_token_refreshed = "timeTokenRefreshed";
        time_token_expiry = "timeTokenExpiry";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
