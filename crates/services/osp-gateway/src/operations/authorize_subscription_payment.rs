// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Authorizes the subscription payment.
    ///
    /// The response has the header `etag`.
    AuthorizeSubscriptionPayment = POST "/subscriptions/{subscriptionId}/actions/psd2auth";
    facts {
        with_retry_token();
        with_secret_fields(&["apiToken", "userToken"]);
    }
    required {
        subscription_id = path "subscriptionId" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
        authorize_subscription_payment_details = json(models::AuthorizeSubscriptionPaymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AuthorizeSubscriptionPaymentReceipt) }
}
