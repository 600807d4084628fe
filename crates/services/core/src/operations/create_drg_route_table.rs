// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DRG route table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDrgRouteTable = POST "/drgRouteTables",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgRouteTable/CreateDrgRouteTable";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_drg_route_table_details = json(models::CreateDrgRouteTableDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrgRouteTable) }
    then {
        settled(get_drg_route_table, models::DrgRouteTable, models::DrgRouteTableLifecycleState);
        with_id("drgRouteTableId", "id");
    }
}
