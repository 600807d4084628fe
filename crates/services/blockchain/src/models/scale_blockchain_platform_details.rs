// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a blockchain platform to scale.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleBlockchainPlatformDetails {
    /// The add osns.
    pub add_osns: Option<Vec<models::CreateOsnDetails>>,
    /// The add replicas.
    pub add_replicas: Option<models::ReplicaDetails>,
    /// The add peers.
    pub add_peers: Option<Vec<models::CreatePeerDetails>>,
    /// The add storage.
    pub add_storage: Option<models::ScaleStorageDetails>,
    /// The modify peers.
    pub modify_peers: Option<Vec<models::ModifyPeerDetails>>,
    /// The remove replicas.
    pub remove_replicas: Option<models::ReplicaDetails>,
    /// The remove osns.
    pub remove_osns: Option<Vec<String>>,
    /// The remove peers.
    pub remove_peers: Option<Vec<String>>,
}

model! {
    ScaleBlockchainPlatformDetails {
        optional {
            add_osns = "addOsns", with_add_osns([models::CreateOsnDetails]);
            add_replicas = "addReplicas", with_add_replicas(models::ReplicaDetails);
            add_peers = "addPeers", with_add_peers([models::CreatePeerDetails]);
            add_storage = "addStorage", with_add_storage(models::ScaleStorageDetails);
            modify_peers = "modifyPeers", with_modify_peers([models::ModifyPeerDetails]);
            remove_replicas = "removeReplicas", with_remove_replicas(models::ReplicaDetails);
            remove_osns = "removeOsns", with_remove_osns([String]);
            remove_peers = "removePeers", with_remove_peers([String]);
        }
    }
}
