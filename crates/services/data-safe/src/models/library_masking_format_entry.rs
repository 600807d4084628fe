// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A library masking format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryMaskingFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the library masking format.
    pub library_masking_format_id: String,
}

model! {
    LibraryMaskingFormatEntry, "type" = "LIBRARY_MASKING_FORMAT" {
        required {
            library_masking_format_id = "libraryMaskingFormatId",
                with_library_masking_format_id(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
