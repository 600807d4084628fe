// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the resolver endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateResolverEndpoint = PUT "/resolvers/{resolverId}/endpoints/{resolverEndpointName}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/ResolverEndpoint/UpdateResolverEndpoint";
    required {
        resolver_id = path "resolverId" (String);
        resolver_endpoint_name = path "resolverEndpointName" (String);
        update_resolver_endpoint_details = json(models::UpdateResolverEndpointDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateResolverEndpointScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::ResolverEndpoint) }
    then {
        settled(get_resolver_endpoint, models::ResolverEndpoint,
            models::ResolverEndpointLifecycleState);
    }
}
