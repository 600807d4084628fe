// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription.
    ///
    /// The response has the header `etag`.
    GetSubscription = GET "/subscriptions/{subscriptionId}";
    required {
        subscription_id = path "subscriptionId" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Subscription) }
}
