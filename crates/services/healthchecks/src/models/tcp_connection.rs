// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A TCP connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpConnection {
    /// The address.
    pub address: Option<String>,
    /// The port to probe or connect to.
    pub port: Option<i64>,
    /// The connect duration.
    pub connect_duration: Option<f64>,
    /// The secure connect duration.
    pub secure_connect_duration: Option<f64>,
}

model! {
    TcpConnection {
        address = "address";
        port = "port";
        connect_duration = "connectDuration";
        secure_connect_duration = "secureConnectDuration";
    }
}
