// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an assessor check action to perform.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformAssessorCheckActionDetails {
    /// The items on this page.
    pub items: Vec<models::AssessorCheckNameValue>,
}

model! {
    PerformAssessorCheckActionDetails {
        required {
            items = "items", with_items([models::AssessorCheckNameValue]);
        }
    }
}
