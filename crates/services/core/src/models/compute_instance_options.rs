// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Compute instance options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceOptions {
    /// The options.
    pub options: Option<Vec<models::ComputeInstanceDetails>>,
}

model! {
    ComputeInstanceOptions, "instanceType" = "instance_options" {
        optional {
            options = "options", with_options([models::ComputeInstanceDetails]);
        }
    }
}
