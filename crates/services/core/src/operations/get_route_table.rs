// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the route table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetRouteTable = GET "/routeTables/{rtId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RouteTable/GetRouteTable";
    facts { without_default_retry(); }
    required {
        rt_id = path "rtId" (String);
    }
    returns { json(models::RouteTable), state(models::RouteTableLifecycleState) }
}
