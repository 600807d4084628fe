// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ingress IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngressIpDetails {
    /// The IP address of the private endpoint.
    pub ingress_ip: String,
}

model! {
    IngressIpDetails {
        ingress_ip = "ingressIp";
    }
}
