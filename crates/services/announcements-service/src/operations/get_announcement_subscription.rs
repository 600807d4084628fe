// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the announcement subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAnnouncementSubscription = GET "/announcementSubscriptions/{announcementSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementSubscription/GetAnnouncementSubscription";
    facts { without_default_retry(); }
    required {
        announcement_subscription_id = path "announcementSubscriptionId" (String);
    }
    returns {
        json(models::AnnouncementSubscription),
        state(models::AnnouncementSubscriptionLifecycleState),
    }
}
