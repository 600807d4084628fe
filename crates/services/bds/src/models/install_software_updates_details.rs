// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of software updates to install.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallSoftwareUpdatesDetails {
    /// The software update keys.
    pub software_update_keys: Vec<String>,
}

model! {
    InstallSoftwareUpdatesDetails {
        required {
            software_update_keys = "softwareUpdateKeys", with_software_update_keys([String]);
        }
    }
}
