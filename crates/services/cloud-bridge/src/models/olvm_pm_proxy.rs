// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM pm proxy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmPmProxy {
    /// The type.
    pub type_: Option<models::OlvmPmProxyType>,
}

model! {
    OlvmPmProxy {
        type_ = "type";
    }
}
