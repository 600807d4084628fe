// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the addresses, description or tags of a network source.
    ///
    /// The response has the header `etag`.
    UpdateNetworkSource = PUT "/networkSources/{networkSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSources/UpdateNetworkSource";
    required {
        network_source_id = path "networkSourceId" (String);
        update_network_source_details = json(models::UpdateNetworkSourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NetworkSources) }
    then {
        settled(get_network_source, models::NetworkSources, models::NetworkSourcesLifecycleState);
    }
}
