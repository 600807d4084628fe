// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a library URL to generate.
    ///
    /// The field `libraryType` selects the variant.
    pub enum GenerateLibraryUrlDetails by "libraryType", sent {
        LogReaderComponent(models::GenerateLogReaderComponentLibraryUrlDetails)
            = "LOG_READER_COMPONENT", as_log_reader_component;
    }
}
