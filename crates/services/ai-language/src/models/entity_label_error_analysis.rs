// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An entity label error analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityLabelErrorAnalysis {
    /// The type.
    pub type_: String,
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: i64,
    /// The length.
    pub length: i64,
}

model! {
    EntityLabelErrorAnalysis {
        type_ = "type";
        offset = "offset";
        length = "length";
    }
}
