// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an excluded object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExcludedObjectSummary {
    /// The owner.
    pub owner: String,
    /// The object.
    pub object: String,
    /// The type.
    pub type_: String,
    /// The category of the reason for the exclusion.
    pub reason_category: models::ExcludedObjectReasonCategory,
    /// The rule that excludes the object.
    pub source_rule: Option<String>,
}

model! {
    ExcludedObjectSummary {
        owner = "owner";
        object = "object";
        type_ = "type";
        reason_category = "reasonCategory";
        source_rule = "sourceRule";
    }
}
