// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSummary {
    /// The name.
    pub name: String,
    /// The status.
    pub status: models::UserStatus,
    /// The time at which the user account expires.
    pub time_expiring: Option<DateTime<Utc>>,
    /// The default tablespace for data.
    pub default_tablespace: String,
    /// The default temporary tablespace or tablespace group.
    pub temp_tablespace: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the lock.
    pub time_locked: Option<DateTime<Utc>>,
    /// The profile.
    pub profile: String,
}

model! {
    UserSummary {
        name = "name";
        status = "status";
        time_expiring = "timeExpiring";
        default_tablespace = "defaultTablespace";
        temp_tablespace = "tempTablespace";
        time_created = "timeCreated";
        time_locked = "timeLocked";
        profile = "profile";
    }
}
