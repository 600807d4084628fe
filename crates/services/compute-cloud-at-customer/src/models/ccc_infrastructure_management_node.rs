// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CCC infrastructure management node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureManagementNode {
    /// The IP address.
    pub ip: Option<String>,
    /// The host name.
    pub hostname: Option<String>,
}

model! {
    CccInfrastructureManagementNode {
        ip = "ip";
        hostname = "hostname";
    }
}
