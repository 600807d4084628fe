// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VCN overlap.
    ///
    /// The response has the headers `data-request-id`, `etag`, `lifecycle-state`, `opc-total-items`
    /// and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVcnOverlap = POST "/ipInventory/vcns/{vcnId}/overlaps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IpInventoryVcnOverlapCollection/GetVcnOverlap";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vcn_id = path "vcnId" (String);
        get_ip_inventory_vcn_overlap_details = json(models::GetIpInventoryVcnOverlapDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IpInventoryVcnOverlapCollection) }
    then { work_request(); }
}
