// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Text metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextMetadata {}

model! {
    TextMetadata, "recordType" = "TEXT_METADATA" {
        optional {}
    }
}
