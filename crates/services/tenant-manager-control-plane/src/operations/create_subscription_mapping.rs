// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subscription mapping.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSubscriptionMapping = POST "/subscriptionMappings",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/SubscriptionMapping/CreateSubscriptionMapping";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_subscription_mapping_details = json(models::CreateSubscriptionMappingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SubscriptionMapping) }
    then {
        settled(get_subscription_mapping, models::SubscriptionMapping,
            models::SubscriptionMappingLifecycleState);
        with_id("subscriptionMappingId", "id");
    }
}
