// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a data asset to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportDataAssetDetails {
    /// The import file contents.
    ///
    /// Encoded as base64.
    pub import_file_contents: String,
}

model! {
    ImportDataAssetDetails {
        required {
            import_file_contents = "importFileContents", with_import_file_contents(String);
        }
    }
}
