// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM display.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmDisplay {
    /// The address.
    pub address: Option<String>,
    /// Whether the display address is overridden for each host.
    pub is_allow_override: Option<bool>,
    /// The certificate.
    pub certificate: Option<models::OlvmCertificate>,
    /// Whether content can be copied between an external host and the graphic console.
    pub is_copy_paste_enabled: Option<bool>,
    /// The action when the graphical console is disconnected.
    pub disconnect_action: Option<String>,
    /// The delay before the disconnect action of the graphical console, in minutes.
    pub disconnect_action_delay_in_minutes: Option<i64>,
    /// Whether files can be dragged into the graphic console.
    pub is_file_transfer_enabled: Option<bool>,
    /// The keyboard layout of the graphic console.
    pub keyboard_layout: Option<String>,
    /// The number of monitors.
    pub monitors: Option<i64>,
    /// The port.
    pub port: Option<i64>,
    /// The proxy.
    pub proxy: Option<String>,
    /// The port of the graphic console for TLS.
    pub secure_port: Option<i64>,
    /// Whether a single PCI device serves all QXL displays.
    pub is_single_qxl_pci: Option<bool>,
    /// The protocol of the graphical console.
    pub display_type: Option<models::OlvmDisplayDisplayType>,
}

model! {
    OlvmDisplay {
        address = "address";
        is_allow_override = "isAllowOverride";
        certificate = "certificate";
        is_copy_paste_enabled = "isCopyPasteEnabled";
        disconnect_action = "disconnectAction";
        disconnect_action_delay_in_minutes = "disconnectActionDelayInMinutes";
        is_file_transfer_enabled = "isFileTransferEnabled";
        keyboard_layout = "keyboardLayout";
        monitors = "monitors";
        port = "port";
        proxy = "proxy";
        secure_port = "securePort";
        is_single_qxl_pci = "isSingleQxlPci";
        display_type = "displayType";
    }
}
