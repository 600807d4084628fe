// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a route table.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRouteTable = POST "/routeTables",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RouteTable/CreateRouteTable";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_route_table_details = json(models::CreateRouteTableDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RouteTable) }
    then {
        settled(get_route_table, models::RouteTable, models::RouteTableLifecycleState);
        with_id("rtId", "id");
    }
}
