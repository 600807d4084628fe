// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An API signing key of a user (the public key of the key pair).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// The key ID used in request signatures: `tenancy OCID/user OCID/fingerprint`.
    pub key_id: Option<String>,
    /// The public key in PEM format.
    pub key_value: Option<String>,
    /// The fingerprint of the key, as 16 hexadecimal bytes separated by colons.
    pub fingerprint: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ApiKeyLifecycleState>,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
}

model! {
    ApiKey {
        key_id = "keyId";
        key_value = "keyValue";
        fingerprint = "fingerprint";
        user_id = "userId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
    }
}
