// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the announcement subscription.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAnnouncementSubscription =
        DELETE "/announcementSubscriptions/{announcementSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementSubscription/DeleteAnnouncementSubscription";
    facts { without_default_retry(); }
    required {
        announcement_subscription_id = path "announcementSubscriptionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_announcement_subscription); }
}
