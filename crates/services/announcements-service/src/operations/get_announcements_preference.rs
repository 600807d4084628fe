// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the announcements preference.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAnnouncementsPreference = GET "/announcementsPreferences/{preferenceId}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementsPreferences/GetAnnouncementsPreference";
    facts { without_default_retry(); }
    required {
        preference_id = path "preferenceId" (String);
    }
    returns { json(models::AnnouncementsPreferences) }
}
