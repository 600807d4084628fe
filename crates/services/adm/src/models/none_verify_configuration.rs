// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A none verify configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneVerifyConfiguration {}

model! {
    NoneVerifyConfiguration, "buildServiceType" = "NONE" {
        optional {}
    }
}
