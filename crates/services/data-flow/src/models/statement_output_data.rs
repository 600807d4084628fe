// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Statement output data.
    ///
    /// The field `type` selects the variant.
    pub enum StatementOutputData by "type" {
        ImagePng(models::ImagePngStatementOutputData) = "IMAGE_PNG", as_image_png;
        TextHtml(models::TextHtmlStatementOutputData) = "TEXT_HTML", as_text_html;
        TextPlain(models::TextPlainStatementOutputData) = "TEXT_PLAIN", as_text_plain;
    }
}
