// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A relation entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelationEntity {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the subject.
    pub subject_id: String,
    /// The ID of the object.
    pub object_id: String,
    /// The type.
    pub type_: String,
    /// The confidence score.
    pub score: f64,
}

model! {
    RelationEntity {
        id = "id";
        subject_id = "subjectId";
        object_id = "objectId";
        type_ = "type";
        score = "score";
    }
}
