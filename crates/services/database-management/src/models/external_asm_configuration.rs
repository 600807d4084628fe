// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external ASM configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAsmConfiguration {
    /// The initialization parameters of the ASM instances.
    pub init_parameters: Vec<models::ExternalAsmInstanceParameters>,
}

model! {
    ExternalAsmConfiguration {
        init_parameters = "initParameters";
    }
}
