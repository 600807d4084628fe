// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subscriber.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSubscriber = PUT "/subscribers/{subscriberId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Subscriber/UpdateSubscriber";
    facts {
        without_default_retry();
        with_secret_fields(&["token"]);
    }
    required {
        subscriber_id = path "subscriberId" (String);
        update_subscriber_details = json(models::UpdateSubscriberDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_subscriber, models::Subscriber, models::SubscriberLifecycleState); }
}
