// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network anchor.
    ///
    /// The response has the header `etag`.
    GetNetworkAnchor = GET "/networkAnchors/{networkAnchorId}",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/NetworkAnchor/GetNetworkAnchor";
    required {
        network_anchor_id = path "networkAnchorId" (String);
        subscription_service_name = query "subscriptionServiceName"
            (models::GetNetworkAnchorSubscriptionServiceName);
        subscription_id = query "subscriptionId" (String);
    }
    optional {
        /// The location at the external cloud provider.
        external_location = query "externalLocation" (String);
        /// Whether the response contains the name of the VCN, which can take longer.
        should_fetch_vcn_name = query "shouldFetchVcnName" (bool);
    }
    returns { json(models::NetworkAnchor) }
}
