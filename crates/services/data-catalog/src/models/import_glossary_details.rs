// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a glossary to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGlossaryDetails {
    /// The glossary file contents.
    ///
    /// Encoded as base64.
    pub glossary_file_contents: Option<String>,
}

model! {
    ImportGlossaryDetails {
        optional {
            glossary_file_contents = "glossaryFileContents", with_glossary_file_contents(String);
        }
    }
}
