// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an SSL cipher suite.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSSLCipherSuiteDetails {
    /// The SSL ciphers that must be supported for HTTPS or SSL connections.
    pub ciphers: Vec<String>,
}

model! {
    UpdateSSLCipherSuiteDetails {
        required {
            ciphers = "ciphers", with_ciphers([String]);
        }
    }
}
