// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Document entity metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentEntityMetadata {
    /// The page number in the document.
    pub page_number: f64,
}

model! {
    DocumentEntityMetadata {
        required {
            page_number = "pageNumber", with_page_number(f64);
        }
    }
}
