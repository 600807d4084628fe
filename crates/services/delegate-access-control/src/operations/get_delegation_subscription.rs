// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the delegation subscription.
    ///
    /// The response has the header `etag`.
    GetDelegationSubscription = GET "/delegationSubscriptions/{delegationSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationSubscription/GetDelegationSubscription";
    required {
        delegation_subscription_id = path "delegationSubscriptionId" (String);
    }
    returns {
        json(models::DelegationSubscription),
        state(models::DelegationSubscriptionLifecycleState),
    }
}
