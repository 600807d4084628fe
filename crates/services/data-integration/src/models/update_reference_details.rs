// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateReferenceDetails {
    /// The options.
    pub options: Option<BTreeMap<String, String>>,
    /// The object that the reference points to.
    pub target_object: Option<Value>,
    /// The references that depend on this reference.
    pub child_references: Option<Vec<models::ChildReferenceDetail>>,
    cleared: Vec<String>,
}

update! {
    UpdateReferenceDetails {
        optional {
            options = "options", with_options({String}), clear_options;
            target_object = "targetObject", with_target_object(Value), clear_target_object;
            child_references = "childReferences",
                with_child_references([models::ChildReferenceDetail]), clear_child_references;
        }
    }
}
