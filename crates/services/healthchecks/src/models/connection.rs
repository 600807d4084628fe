// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// The address.
    pub address: Option<String>,
    /// The port to probe or connect to.
    pub port: Option<i64>,
}

model! {
    Connection {
        address = "address";
        port = "port";
    }
}
