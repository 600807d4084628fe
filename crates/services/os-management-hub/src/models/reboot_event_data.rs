// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Reboot event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootEventData {
    /// The reboot status.
    pub reboot_status: models::RebootEventDataRebootStatus,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    RebootEventData {
        reboot_status = "rebootStatus";
        additional_details = "additionalDetails";
    }
}
