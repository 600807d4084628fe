// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An encryption domain configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptionDomainConfig {
    /// The subnets in the OCI tenancy, with IPv4 or IPv6.
    pub oracle_traffic_selector: Option<Vec<String>>,
    /// The subnets of the on-premises network, with IPv4 or IPv6.
    pub cpe_traffic_selector: Option<Vec<String>>,
}

model! {
    EncryptionDomainConfig {
        oracle_traffic_selector = "oracleTrafficSelector";
        cpe_traffic_selector = "cpeTrafficSelector";
    }
}
