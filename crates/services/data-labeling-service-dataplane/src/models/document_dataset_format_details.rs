// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a document dataset format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentDatasetFormatDetails {}

model! {
    DocumentDatasetFormatDetails, "formatType" = "DOCUMENT" {}
}
