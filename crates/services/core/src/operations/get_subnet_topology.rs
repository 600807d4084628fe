// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subnet topology.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubnetTopology = GET "/subnetTopology",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SubnetTopology/GetSubnetTopology";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        subnet_id = query "subnetId" (String);
    }
    optional {
        /// The access level. Default: `ANY`.
        access_level = query "accessLevel" (models::GetSubnetTopologyAccessLevel);
        /// Whether to include the subcompartments of the compartment, subject to `accessLevel`.
        /// Default: `false`.
        query_compartment_subtree = query "queryCompartmentSubtree" (bool);
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
        /// The `Cache-Control` header with directives for caching.
        cache_control = header "cache-control" (String);
    }
    returns { json(models::SubnetTopology) }
}
