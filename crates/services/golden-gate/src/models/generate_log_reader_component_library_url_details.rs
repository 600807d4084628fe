// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log reader component library URL to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateLogReaderComponentLibraryUrlDetails {}

model! {
    GenerateLogReaderComponentLibraryUrlDetails, "libraryType" = "LOG_READER_COMPONENT" {
        optional {}
    }
}
