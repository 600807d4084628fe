// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An action details list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionDetailsList {
    /// The actions.
    pub actions: Vec<models::ActionDetails>,
}

model! {
    ActionDetailsList {
        required {
            actions = "actions", with_actions([models::ActionDetails]);
        }
    }
}
