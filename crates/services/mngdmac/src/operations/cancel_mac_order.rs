// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the Mac order.
    ///
    /// The response has the header `opc-work-request-id`.
    CancelMacOrder = POST "/macOrders/{macOrderId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacOrder/CancelMacOrder";
    facts { with_retry_token(); }
    required {
        mac_order_id = path "macOrderId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`CancelMacOrderDetails`](crate::models::CancelMacOrderDetails).
        cancel_mac_order_details = json(models::CancelMacOrderDetails);
    }
    returns { empty }
    then {
        settled(get_mac_order, models::MacOrder, models::MacOrderLifecycleState);
        with_cancellation();
    }
}
