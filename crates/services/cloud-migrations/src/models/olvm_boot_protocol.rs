// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM boot protocol.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmBootProtocol {
    /// The protocol.
    pub protocol: Option<models::OlvmBootProtocolProtocol>,
}

model! {
    OlvmBootProtocol {
        protocol = "protocol";
    }
}
