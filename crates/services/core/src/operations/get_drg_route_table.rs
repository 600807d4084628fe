// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRG route table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDrgRouteTable = GET "/drgRouteTables/{drgRouteTableId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteTable/GetDrgRouteTable";
    facts { without_default_retry(); }
    required {
        drg_route_table_id = path "drgRouteTableId" (String);
    }
    returns { json(models::DrgRouteTable), state(models::DrgRouteTableLifecycleState) }
}
