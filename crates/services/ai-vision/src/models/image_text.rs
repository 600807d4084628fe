// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageText {
    /// The detected words.
    pub words: Vec<models::Word>,
    /// The lines.
    pub lines: Vec<models::Line>,
}

model! {
    ImageText {
        words = "words";
        lines = "lines";
    }
}
