// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the order.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ActivateOrder = POST "/orders/{activationToken}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Order/ActivateOrder";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        activation_token = path "activationToken" (String);
        activate_order_details = json(models::ActivateOrderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
