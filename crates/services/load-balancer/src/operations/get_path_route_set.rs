// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the path route set.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPathRouteSet = GET "/loadBalancers/{loadBalancerId}/pathRouteSets/{pathRouteSetName}",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/PathRouteSet/GetPathRouteSet";
    facts { without_default_retry(); }
    required {
        load_balancer_id = path "loadBalancerId" (String);
        path_route_set_name = path "pathRouteSetName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PathRouteSet) }
}
