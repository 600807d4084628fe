// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the resolver.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateResolver = PUT "/resolvers/{resolverId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Resolver/UpdateResolver";
    required {
        resolver_id = path "resolverId" (String);
        update_resolver_details = json(models::UpdateResolverDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateResolverScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::Resolver) }
    then { settled(get_resolver, models::Resolver, models::ResolverLifecycleState); }
}
