// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the allowed peer regions for the remote peering.
    ListAllowedPeerRegionsForRemotePeering = GET "/allowedPeerRegionsForRemotePeering",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PeerRegionForRemotePeering/ListAllowedPeerRegionsForRemotePeering";
    returns { json(Vec<models::PeerRegionForRemotePeering>) }
}
