// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM host type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmHostType {
    /// The type of the host.
    pub host_type: Option<models::OlvmHostTypeHostType>,
}

model! {
    OlvmHostType {
        host_type = "hostType";
    }
}
