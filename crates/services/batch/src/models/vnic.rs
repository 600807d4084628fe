// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vnic {
    /// The OCID of the resource.
    pub id: String,
    /// The private IP addresses of the access points of the service in the customer's VCN.
    pub source_ips: Vec<String>,
}

model! {
    Vnic {
        id = "id";
        source_ips = "sourceIps";
    }
}
