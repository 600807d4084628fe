// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM core.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmCore {
    /// The index.
    pub index: Option<i64>,
    /// The socket of the CPU core.
    pub socket: Option<i64>,
}

model! {
    OlvmCore {
        index = "index";
        socket = "socket";
    }
}
