// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Terminates the Mac device.
    ///
    /// The response has the header `opc-work-request-id`.
    TerminateMacDevice = POST "/macOrders/{macOrderId}/macDevices/{macDeviceId}/actions/terminate",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacDevice/TerminateMacDevice";
    facts { with_retry_token(); }
    required {
        mac_device_id = path "macDeviceId" (String);
        mac_order_id = path "macOrderId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { deleted(get_mac_device); }
}
