// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a snap spec.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapSpecDetails {
    /// The channel.
    pub channel: Option<String>,
    /// Whether snaps must be signed by the Snap Store.
    pub is_signed: Option<bool>,
    /// The mode.
    pub mode: Option<models::SnapSpecMode>,
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The revision.
    pub revision: Option<String>,
}

model! {
    SnapSpecDetails {
        channel = "channel";
        is_signed = "isSigned";
        mode = "mode";
        name = "name";
        version = "version";
        revision = "revision";
    }
}
