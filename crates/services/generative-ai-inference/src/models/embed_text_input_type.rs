// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the input type of an embed text.
    pub enum EmbedTextInputType {
        SearchDocument = "SEARCH_DOCUMENT",
        SearchQuery = "SEARCH_QUERY",
        Classification = "CLASSIFICATION",
        Clustering = "CLUSTERING",
        Image = "IMAGE",
    }
}
