// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Hosting options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostingOptions {
    /// The image.
    pub image: models::DesktopImage,
    /// The connect address.
    pub connect_address: String,
}

model! {
    HostingOptions {
        image = "image";
        connect_address = "connectAddress";
    }
}
