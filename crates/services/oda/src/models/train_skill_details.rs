// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a skill to train.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainSkillDetails {
    /// The items on this page.
    pub items: Vec<models::TrainSkillParameter>,
}

model! {
    TrainSkillDetails {
        required {
            items = "items", with_items([models::TrainSkillParameter]);
        }
    }
}
