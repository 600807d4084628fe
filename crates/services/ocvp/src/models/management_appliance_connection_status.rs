// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management appliance connection status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementApplianceConnectionStatus {
    /// The type.
    pub type_: models::ManagementApplianceConnectionStatusType,
    /// The state.
    pub state: models::ManagementApplianceConnectionStatusState,
    /// The details.
    pub details: Option<String>,
}

model! {
    ManagementApplianceConnectionStatus {
        type_ = "type";
        state = "state";
        details = "details";
    }
}
