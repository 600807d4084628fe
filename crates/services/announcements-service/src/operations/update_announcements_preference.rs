// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the announcements preference.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAnnouncementsPreference = PUT "/announcementsPreferences/{preferenceId}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementsPreferencesSummary/UpdateAnnouncementsPreference";
    facts { without_default_retry(); }
    required {
        preference_id = path "preferenceId" (String);
        update_announcements_preferences_details =
            json(models::UpdateAnnouncementsPreferencesDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AnnouncementsPreferencesSummary) }
}
