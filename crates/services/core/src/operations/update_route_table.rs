// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the route table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateRouteTable = PUT "/routeTables/{rtId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RouteTable/UpdateRouteTable";
    facts { without_default_retry(); }
    required {
        rt_id = path "rtId" (String);
        update_route_table_details = json(models::UpdateRouteTableDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RouteTable) }
    then { settled(get_route_table, models::RouteTable, models::RouteTableLifecycleState); }
}
