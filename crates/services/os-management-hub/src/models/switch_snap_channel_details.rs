// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a snap channel to switch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchSnapChannelDetails {
    /// The name.
    pub name: String,
    /// The channel.
    pub channel: Option<String>,
}

model! {
    SwitchSnapChannelDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            channel = "channel", with_channel(String);
        }
    }
}
