// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription token.
    GetSubscriptionToken = GET "/subscriptions/{subscriptionId}/token",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/SubscriptionToken/GetSubscriptionToken";
    facts { with_secret_fields(&["token"]); }
    required {
        subscription_id = path "subscriptionId" (String);
    }
    returns { json(models::SubscriptionToken) }
}
