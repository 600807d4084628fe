// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the replication of a secondary identity domain to a subscribed region,
    /// asynchronously. The default domain is replicated automatically.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableReplicationToRegion = POST "/domains/{domainId}/actions/enableReplicationToRegion",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/EnableReplicationToRegion";
    facts { with_retry_token(); }
    required {
        domain_id = path "domainId" (String);
        enable_replication_to_region_details = json(models::EnableReplicationToRegionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_domain, models::Domain, models::DomainLifecycleState); }
}
