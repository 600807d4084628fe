// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an announcement subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAnnouncementSubscription = POST "/announcementSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementSubscription/CreateAnnouncementSubscription";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_announcement_subscription_details =
            json(models::CreateAnnouncementSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AnnouncementSubscription) }
    then {
        settled(get_announcement_subscription, models::AnnouncementSubscription,
            models::AnnouncementSubscriptionLifecycleState);
        with_id("announcementSubscriptionId", "id");
    }
}
