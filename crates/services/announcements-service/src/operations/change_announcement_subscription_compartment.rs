// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the announcement subscription to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeAnnouncementSubscriptionCompartment =
        POST "/announcementSubscriptions/{announcementSubscriptionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementSubscription/ChangeAnnouncementSubscriptionCompartment";
    facts { without_default_retry(); }
    required {
        announcement_subscription_id = path "announcementSubscriptionId" (String);
        change_announcement_subscription_compartment_details =
            json(models::ChangeAnnouncementSubscriptionCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_announcement_subscription, models::AnnouncementSubscription,
            models::AnnouncementSubscriptionLifecycleState);
    }
}
