// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the networking topology.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetNetworkingTopology = GET "/networkingTopology",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NetworkingTopology/GetNetworkingTopology";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The access level. Default: `ANY`.
        access_level = query "accessLevel" (models::GetNetworkingTopologyAccessLevel);
        /// Whether to include the subcompartments of the compartment, subject to `accessLevel`.
        /// Default: `false`.
        query_compartment_subtree = query "queryCompartmentSubtree" (bool);
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
        /// The `Cache-Control` header with directives for caching.
        cache_control = header "cache-control" (String);
    }
    returns { json(models::NetworkingTopology) }
}
