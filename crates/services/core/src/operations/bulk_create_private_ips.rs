// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates private IPs in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkCreatePrivateIps = POST "/privateIps/actions/bulkCreatePrivateIps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PrivateIp/BulkCreatePrivateIps";
    facts { with_retry_token(); }
    required {
        bulk_create_private_ips_details = json(models::BulkCreatePrivateIpsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
