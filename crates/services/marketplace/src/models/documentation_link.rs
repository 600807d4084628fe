// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A documentation link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentationLink {
    /// The name.
    pub name: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The category of the document.
    pub document_category: Option<String>,
}

model! {
    DocumentationLink {
        name = "name";
        url = "url";
        document_category = "documentCategory";
    }
}
