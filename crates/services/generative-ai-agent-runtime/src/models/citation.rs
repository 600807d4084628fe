// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A citation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Citation {
    /// The source text.
    pub source_text: Option<String>,
    /// The source location.
    pub source_location: Option<models::SourceLocation>,
    /// The title.
    pub title: Option<String>,
    /// The OCID of the doc.
    pub doc_id: Option<String>,
    /// The page numbers.
    pub page_numbers: Option<Vec<i64>>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, Value>>,
}

model! {
    Citation {
        source_text = "sourceText";
        source_location = "sourceLocation";
        title = "title";
        doc_id = "docId";
        page_numbers = "pageNumbers";
        metadata = "metadata";
    }
}
