// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Put messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessages {
    /// The messages.
    pub messages: Vec<models::PutMessage>,
}

model! {
    PutMessages {
        messages = "messages";
    }
}
