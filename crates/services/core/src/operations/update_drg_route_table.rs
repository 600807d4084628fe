// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRG route table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDrgRouteTable = PUT "/drgRouteTables/{drgRouteTableId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteTable/UpdateDrgRouteTable";
    facts { without_default_retry(); }
    required {
        drg_route_table_id = path "drgRouteTableId" (String);
        update_drg_route_table_details = json(models::UpdateDrgRouteTableDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DrgRouteTable) }
    then {
        settled(get_drg_route_table, models::DrgRouteTable, models::DrgRouteTableLifecycleState);
    }
}
