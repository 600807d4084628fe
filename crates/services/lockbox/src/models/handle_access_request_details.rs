// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an access request to handle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HandleAccessRequestDetails {
    /// The action.
    pub action: models::HandleAccessRequestAction,
    /// The message.
    pub message: Option<String>,
}

model! {
    HandleAccessRequestDetails {
        required {
            action = "action", with_action(models::HandleAccessRequestAction);
        }
        optional {
            message = "message", with_message(String);
        }
    }
}
