// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subscription.
    ///
    /// The response has the header `etag`.
    UpdateSubscription = PUT "/subscriptions/{subscriptionId}";
    required {
        subscription_id = path "subscriptionId" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
        update_subscription_details = json(models::UpdateSubscriptionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Subscription) }
}
