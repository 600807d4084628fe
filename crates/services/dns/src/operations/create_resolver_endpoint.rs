// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a resolver endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateResolverEndpoint = POST "/resolvers/{resolverId}/endpoints",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/ResolverEndpoint/CreateResolverEndpoint";
    facts { with_retry_token(); }
    required {
        resolver_id = path "resolverId" (String);
        create_resolver_endpoint_details = json(models::CreateResolverEndpointDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateResolverEndpointScope);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ResolverEndpoint) }
    then {
        settled(get_resolver_endpoint, models::ResolverEndpoint,
            models::ResolverEndpointLifecycleState);
        with_id("resolverEndpointName", "id");
    }
}
