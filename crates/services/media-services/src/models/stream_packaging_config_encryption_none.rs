// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A stream packaging configuration encryption none.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamPackagingConfigEncryptionNone {}

model! {
    StreamPackagingConfigEncryptionNone, "algorithm" = "NONE" {
        optional {}
    }
}
