// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of settings to manage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageSettingsDetails {
    /// The frequency of the discovery.
    pub discovery_frequency: Option<String>,
}

model! {
    ManageSettingsDetails {
        optional {
            discovery_frequency = "discoveryFrequency", with_discovery_frequency(String);
        }
    }
}
