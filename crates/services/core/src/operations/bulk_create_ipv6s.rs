// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates IPv6s in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkCreateIpv6s = POST "/ipv6/actions/bulkCreateIpv6s",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Ipv6/BulkCreateIpv6s";
    facts { with_retry_token(); }
    required {
        bulk_create_ipv6s_details = json(models::BulkCreateIpv6sDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
