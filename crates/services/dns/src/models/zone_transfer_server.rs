// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A zone transfer server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneTransferServer {
    /// The address.
    pub address: String,
    /// The port.
    pub port: Option<i64>,
    /// Whether it is a transfer source.
    pub is_transfer_source: Option<bool>,
    /// Whether it is a transfer destination.
    pub is_transfer_destination: Option<bool>,
}

model! {
    ZoneTransferServer {
        address = "address";
        port = "port";
        is_transfer_source = "isTransferSource";
        is_transfer_destination = "isTransferDestination";
    }
}
