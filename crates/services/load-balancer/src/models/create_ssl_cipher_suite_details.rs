// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SSL cipher suite to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSSLCipherSuiteDetails {
    /// The SSL ciphers that must be supported for HTTPS or SSL connections.
    pub ciphers: Vec<String>,
    /// The name. Cannot be changed later.
    pub name: String,
}

model! {
    CreateSSLCipherSuiteDetails {
        required {
            ciphers = "ciphers", with_ciphers([String]);
            name = "name", with_name(String);
        }
    }
}
