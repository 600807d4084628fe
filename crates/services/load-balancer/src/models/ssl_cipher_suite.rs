// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SSL cipher suite.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SSLCipherSuite {
    /// The SSL ciphers that must be supported for HTTPS or SSL connections.
    pub ciphers: Vec<String>,
    /// The name. Cannot be changed later.
    pub name: String,
}

model! {
    SSLCipherSuite {
        ciphers = "ciphers";
        name = "name";
    }
}
