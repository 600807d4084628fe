// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the delegation subscription.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDelegationSubscription = DELETE "/delegationSubscriptions/{delegationSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationSubscription/DeleteDelegationSubscription";
    required {
        delegation_subscription_id = path "delegationSubscriptionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_delegation_subscription); }
}
