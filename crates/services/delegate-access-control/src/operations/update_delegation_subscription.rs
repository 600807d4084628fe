// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the delegation subscription.
    ///
    /// The response has the headers `content-location`, `etag` and `opc-work-request-id`.
    UpdateDelegationSubscription = PUT "/delegationSubscriptions/{delegationSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationSubscription/UpdateDelegationSubscription";
    required {
        delegation_subscription_id = path "delegationSubscriptionId" (String);
        update_delegation_subscription_details = json(models::UpdateDelegationSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DelegationSubscription) }
    then {
        settled(get_delegation_subscription, models::DelegationSubscription,
            models::DelegationSubscriptionLifecycleState);
    }
}
