// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an MFA TOTP device, without the seed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaTotpDeviceSummary {
    /// The OCID of the MFA TOTP device.
    pub id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The expiration time. Absent if the credential does not expire.
    pub time_expires: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::MfaTotpDeviceLifecycleState,
    /// The reason for the inactive state: 1 (suspended), 2 (disabled), 4 (blocked) or 8 (locked).
    pub inactive_status: Option<i64>,
    /// Whether the device has been activated.
    pub is_activated: bool,
}

model! {
    MfaTotpDeviceSummary {
        id = "id";
        user_id = "userId";
        time_created = "timeCreated";
        time_expires = "timeExpires";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        is_activated = "isActivated";
    }
}
