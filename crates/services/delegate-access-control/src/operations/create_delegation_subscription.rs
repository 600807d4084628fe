// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a delegation subscription.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDelegationSubscription = POST "/delegationSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationSubscription/CreateDelegationSubscription";
    facts { with_retry_token(); }
    required {
        create_delegation_subscription_details = json(models::CreateDelegationSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DelegationSubscription) }
    then {
        settled(get_delegation_subscription, models::DelegationSubscription,
            models::DelegationSubscriptionLifecycleState);
        with_id("delegationSubscriptionId", "id");
    }
}
