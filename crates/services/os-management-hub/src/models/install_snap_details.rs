// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a snap to install.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallSnapDetails {
    /// The channel.
    pub channel: Option<String>,
    /// Whether snaps must be signed by the Snap Store.
    pub is_signed: Option<bool>,
    /// The mode.
    pub mode: Option<models::InstallSnapMode>,
    /// The name.
    pub name: String,
    /// The revision.
    pub revision: Option<String>,
}

model! {
    InstallSnapDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            channel = "channel", with_channel(String);
            is_signed = "isSigned", with_is_signed(bool);
            mode = "mode", with_mode(models::InstallSnapMode);
            revision = "revision", with_revision(String);
        }
    }
}
