// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM kernel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmKernel {
    /// The version.
    pub version: Option<models::OlvmVersion>,
}

model! {
    OlvmKernel {
        version = "version";
    }
}
