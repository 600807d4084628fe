// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the IPv6s in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkDetachIpv6s = POST "/ipv6/actions/bulkDetachIpv6s",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/BulkDetachIpv6s";
    facts { with_retry_token(); }
    required {
        bulk_detach_ipv6s_details = json(models::BulkDetachIpv6sDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
