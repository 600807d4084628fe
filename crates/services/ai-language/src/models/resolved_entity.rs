// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A resolved entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolvedEntity {
    /// The ID of the resource.
    pub id: String,
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: i64,
    /// The length.
    pub length: i64,
    /// The text.
    pub text: String,
    /// The type.
    pub type_: String,
    /// The value.
    pub value: BTreeMap<String, String>,
}

model! {
    ResolvedEntity {
        id = "id";
        offset = "offset";
        length = "length";
        text = "text";
        type_ = "type";
        value = "value";
    }
}
