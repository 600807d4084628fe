// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource IP inventory.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResourceIpInventory = GET "/ipinventory/DataRequestId/{dataRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IpInventoryCollection/GetResourceIpInventory";
    facts { without_default_retry(); }
    required {
        data_request_id = path "dataRequestId" (String);
    }
    returns { json(models::IpInventoryCollection) }
}
