// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a network source.
    ///
    /// The response has the header `etag`.
    GetNetworkSource = GET "/networkSources/{networkSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSources/GetNetworkSource";
    required {
        network_source_id = path "networkSourceId" (String);
    }
    returns { json(models::NetworkSources), state(models::NetworkSourcesLifecycleState) }
}
