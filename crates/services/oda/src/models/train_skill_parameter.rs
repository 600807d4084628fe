// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A train skill parameter.
    ///
    /// The field `type` selects the variant.
    pub enum TrainSkillParameter by "type", sent {
        QueryEntity(models::TrainSkillQueryEntityParameter) = "QUERY_ENTITY", as_query_entity;
    }
}
