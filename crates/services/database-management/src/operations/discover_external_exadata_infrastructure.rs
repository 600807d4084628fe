// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Discovers the external Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    DiscoverExternalExadataInfrastructure =
        POST "/externalExadataInfrastructures/actions/discoverExadataInfrastructure",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalExadataInfrastructure/DiscoverExternalExadataInfrastructure";
    facts { with_retry_token(); }
    required {
        discover_external_exadata_infrastructure_details =
            json(models::DiscoverExternalExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalExadataInfrastructureDiscovery) }
}
