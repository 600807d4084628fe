// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a CCC infrastructure routing dynamic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureRoutingDynamicDetails {
    /// The peer information.
    pub peer_information: Option<Vec<models::PeerInformation>>,
    /// The Oracle ASN.
    pub oracle_asn: Option<i64>,
    /// The BGP topology.
    pub bgp_topology: Option<models::CccInfrastructureRoutingDynamicBgpTopology>,
}

model! {
    CccInfrastructureRoutingDynamicDetails {
        peer_information = "peerInformation";
        oracle_asn = "oracleAsn";
        bgp_topology = "bgpTopology";
    }
}
