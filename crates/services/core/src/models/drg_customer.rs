// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DRG customer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgCustomer {
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The remote peering connections of the DRG.
    pub remote_peering_connections: Option<Vec<models::DrgCustomerResource>>,
    /// The virtual circuits.
    pub virtual_circuits: Option<Vec<models::DrgCustomerResource>>,
    /// The IPSec connections of the DRG.
    pub ipsec_connections: Option<Vec<models::DrgCustomerResource>>,
}

model! {
    DrgCustomer {
        drg_id = "drgId";
        remote_peering_connections = "remotePeeringConnections";
        virtual_circuits = "virtualCircuits";
        ipsec_connections = "ipsecConnections";
    }
}
