// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of skill entities to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateSkillEntitiesDetails {
    /// The items on this page.
    pub items: Vec<models::CreateSkillEntityDetails>,
}

model! {
    BulkCreateSkillEntitiesDetails {
        required {
            items = "items", with_items([models::CreateSkillEntityDetails]);
        }
    }
}
