// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an announcement user status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementUserStatusDetails {
    /// The OCID of the user status announcement.
    pub user_status_announcement_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The time at which the announcement was acknowledged.
    pub time_acknowledged: Option<DateTime<Utc>>,
}

model! {
    AnnouncementUserStatusDetails {
        required {
            user_status_announcement_id = "userStatusAnnouncementId",
                with_user_status_announcement_id(String);
            user_id = "userId", with_user_id(String);
        }
        optional {
            time_acknowledged = "timeAcknowledged", with_time_acknowledged(DateTime<Utc>);
        }
    }
}
