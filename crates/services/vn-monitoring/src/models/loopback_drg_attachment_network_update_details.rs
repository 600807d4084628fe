// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a loopback DRG attachment network update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoopbackDrgAttachmentNetworkUpdateDetails {
    /// The IDs of the attached networks or target tunnel attachments.
    pub ids: Option<Vec<String>>,
}

model! {
    LoopbackDrgAttachmentNetworkUpdateDetails, "type" = "LOOPBACK" {
        ids = "ids";
    }
}
