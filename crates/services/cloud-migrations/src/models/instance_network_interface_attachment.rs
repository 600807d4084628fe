// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An instance network interface attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNetworkInterfaceAttachment {
    /// The key of the attachment.
    pub attachment_key: Option<String>,
    /// The time at which the attachment was initiated.
    pub time_attach: Option<DateTime<Utc>>,
    /// Whether the resource is deleted when the instance is terminated.
    pub is_delete_on_termination: Option<bool>,
    /// The index of the device for the network interface on the instance.
    pub device_index: Option<i64>,
    /// The index of the network card.
    pub network_card_index: Option<i64>,
    /// The status.
    pub status: Option<String>,
}

model! {
    InstanceNetworkInterfaceAttachment {
        attachment_key = "attachmentKey";
        time_attach = "timeAttach";
        is_delete_on_termination = "isDeleteOnTermination";
        device_index = "deviceIndex";
        network_card_index = "networkCardIndex";
        status = "status";
    }
}
