// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A window type description.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WindowTypeDescription {
    /// The type of the execution window, either planned or unplanned.
    pub window_type: Option<models::WindowTypeDescriptionWindowType>,
    /// The messages.
    pub messages: Option<Vec<String>>,
}

model! {
    WindowTypeDescription {
        window_type = "windowType";
        messages = "messages";
    }
}
