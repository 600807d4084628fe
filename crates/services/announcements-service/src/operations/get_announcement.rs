// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the announcement.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAnnouncement = GET "/announcements/{announcementId}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/Announcement/GetAnnouncement";
    facts { without_default_retry(); }
    required {
        announcement_id = path "announcementId" (String);
    }
    returns { json(models::Announcement), state(models::BaseAnnouncementLifecycleState) }
}
