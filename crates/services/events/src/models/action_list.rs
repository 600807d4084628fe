// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An action list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionList {
    /// The actions.
    pub actions: Vec<models::Action>,
}

model! {
    ActionList {
        actions = "actions";
    }
}
