// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Replaces the host.
    ///
    /// The response has the header `opc-work-request-id`.
    ReplaceHost = POST "/esxiHosts/{esxiHostId}/actions/replaceHost",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHost/ReplaceHost";
    facts { with_retry_token(); }
    required {
        esxi_host_id = path "esxiHostId" (String);
        replace_host_details = json(models::ReplaceHostDetails);
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
