// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Trigger information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerInfo {
    /// The display name.
    pub display_name: Option<String>,
    /// The actions of the trigger.
    pub actions: Vec<models::TriggerAction>,
}

model! {
    TriggerInfo {
        display_name = "displayName";
        actions = "actions";
    }
}
