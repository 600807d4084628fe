// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a network source: a set of IP addresses. Policies can restrict access to requests
    /// from these addresses.
    ///
    /// The response has the header `etag`.
    CreateNetworkSource = POST "/networkSources",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSources/CreateNetworkSource";
    facts { with_retry_token(); }
    required {
        create_network_source_details = json(models::CreateNetworkSourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NetworkSources) }
    then {
        settled(get_network_source, models::NetworkSources, models::NetworkSourcesLifecycleState);
        with_id("networkSourceId", "id");
    }
}
