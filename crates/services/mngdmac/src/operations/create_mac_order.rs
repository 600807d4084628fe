// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Mac order.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateMacOrder = POST "/macOrders",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacOrder/CreateMacOrder";
    facts { with_retry_token(); }
    required {
        create_mac_order_details = json(models::CreateMacOrderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MacOrder) }
    then {
        settled(get_mac_order, models::MacOrder, models::MacOrderLifecycleState);
        with_id("macOrderId", "id");
    }
}
