// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A none outbound connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneOutboundConnection {}

model! {
    NoneOutboundConnection, "outboundConnectionType" = "NONE" {
        optional {}
    }
}
