// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Vec<String>,
    /// The VNICs.
    pub vnics: Vec<models::Vnic>,
}

model! {
    Network {
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        vnics = "vnics";
    }
}
