// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a loop back DRG attachment network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoopBackDrgAttachmentNetworkCreateDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The loop back IP.
    pub loop_back_ip: String,
    /// The IDs of the attached networks or target tunnel attachments.
    pub ids: Vec<String>,
}

model! {
    LoopBackDrgAttachmentNetworkCreateDetails, "type" = "LOOPBACK" {
        id = "id";
        loop_back_ip = "loopBackIp";
        ids = "ids";
    }
}
