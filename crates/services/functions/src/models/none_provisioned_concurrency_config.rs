// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A none provisioned concurrency configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneProvisionedConcurrencyConfig {}

model! {
    NoneProvisionedConcurrencyConfig, "strategy" = "NONE" {
        optional {}
    }
}
