// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Swaps the billing of two ESXi hosts.
    ///
    /// The response has the header `opc-work-request-id`.
    SwapBilling = POST "/esxiHosts/{esxiHostId}/actions/swapBilling",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHost/SwapBilling";
    facts { with_retry_token(); }
    required {
        esxi_host_id = path "esxiHostId" (String);
        swap_billing_host_id = query "swapBillingHostId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_esxi_host, models::EsxiHost, models::EsxiHostLifecycleState); }
}
