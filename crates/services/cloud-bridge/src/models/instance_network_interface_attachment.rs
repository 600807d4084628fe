// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        optional {
            attachment_key = "attachmentKey", with_attachment_key(String);
            time_attach = "timeAttach", with_time_attach(DateTime<Utc>);
            is_delete_on_termination = "isDeleteOnTermination", with_is_delete_on_termination(bool);
            device_index = "deviceIndex", with_device_index(i64);
            network_card_index = "networkCardIndex", with_network_card_index(i64);
            status = "status", with_status(String);
        }
    }
}
