// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the announcement subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAnnouncementSubscription = PUT "/announcementSubscriptions/{announcementSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementSubscription/UpdateAnnouncementSubscription";
    facts { without_default_retry(); }
    required {
        announcement_subscription_id = path "announcementSubscriptionId" (String);
        update_announcement_subscription_details =
            json(models::UpdateAnnouncementSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AnnouncementSubscription) }
    then {
        settled(get_announcement_subscription, models::AnnouncementSubscription,
            models::AnnouncementSubscriptionLifecycleState);
    }
}
