// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An activity log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLog {
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The user level.
    pub user_level: Option<models::ActivityLogUserLevel>,
    /// The action.
    pub action: Option<models::ActivityLogAction>,
    /// The message.
    pub message: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ActivityLog {
        user_id = "userId";
        user_level = "userLevel";
        action = "action";
        message = "message";
        time_updated = "timeUpdated";
    }
}
