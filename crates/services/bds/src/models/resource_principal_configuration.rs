// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A resource principal configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePrincipalConfiguration {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: String,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The lifetime of the resource principal session token, in hours.
    pub session_token_life_span_duration_in_hours: i64,
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
    ResourcePrincipalConfiguration {
        id = "id";
        bds_instance_id = "bdsInstanceId";
        display_name = "displayName";
        secret_id = "secretId";
        session_token_life_span_duration_in_hours = "sessionTokenLifeSpanDurationInHours";
        lifecycle_state = "lifecycleState";
        time_token_refreshed = "timeTokenRefreshed";
        time_token_expiry = "timeTokenExpiry";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
