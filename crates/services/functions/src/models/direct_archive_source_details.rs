// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a direct archive source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectArchiveSourceDetails {}

model! {
    DirectArchiveSourceDetails, "archiveSourceType" = "DIRECT_ARCHIVE" {}
}
