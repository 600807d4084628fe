// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the private IPs in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkUpdatePrivateIps = POST "/privateIps/actions/bulkUpdatePrivateIps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PrivateIp/BulkUpdatePrivateIps";
    facts { with_retry_token(); }
    required {
        bulk_update_private_ips_details = json(models::BulkUpdatePrivateIpsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
