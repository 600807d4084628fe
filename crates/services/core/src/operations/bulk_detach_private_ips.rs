// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the private IPs in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkDetachPrivateIps = POST "/privateIps/actions/bulkDetachPrivateIps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PrivateIp/BulkDetachPrivateIps";
    facts { with_retry_token(); }
    required {
        bulk_detach_private_ips_details = json(models::BulkDetachPrivateIpsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
