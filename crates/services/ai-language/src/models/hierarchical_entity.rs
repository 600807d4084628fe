// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A hierarchical entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HierarchicalEntity {
    /// The meta information.
    pub meta_info: Option<models::MetaInfo>,
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: Option<i64>,
    /// The length.
    pub length: Option<i64>,
    /// The text.
    pub text: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The subtype.
    pub sub_type: Option<String>,
    /// The confidence score.
    pub score: Option<f64>,
}

model! {
    HierarchicalEntity {
        meta_info = "metaInfo";
        offset = "offset";
        length = "length";
        text = "text";
        type_ = "type";
        sub_type = "subType";
        score = "score";
    }
}
