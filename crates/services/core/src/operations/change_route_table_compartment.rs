// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the route table to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeRouteTableCompartment = POST "/routeTables/{rtId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RouteTable/ChangeRouteTableCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        rt_id = path "rtId" (String);
        change_route_table_compartment_details = json(models::ChangeRouteTableCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_route_table, models::RouteTable, models::RouteTableLifecycleState); }
}
