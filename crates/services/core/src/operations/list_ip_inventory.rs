// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the IP inventory.
    ///
    /// The response has the headers `data-request-id`, `etag`, `lifecycle-state`, `opc-total-items`
    /// and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListIpInventory = POST "/ipInventory",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IpInventoryCollection/ListIpInventory";
    facts { without_default_retry(); }
    required {
        list_ip_inventory_details = json(models::ListIpInventoryDetails);
    }
    returns { json(models::IpInventoryCollection) }
    then { work_request(); }
}
