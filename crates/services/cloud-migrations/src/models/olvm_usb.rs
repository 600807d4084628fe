// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM USB.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmUsb {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The USB type.
    pub usb_type: Option<models::OlvmUsbUsbType>,
}

model! {
    OlvmUsb {
        is_enabled = "isEnabled";
        usb_type = "usbType";
    }
}
