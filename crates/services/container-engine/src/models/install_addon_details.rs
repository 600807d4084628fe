// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an add-on to install.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallAddonDetails {
    /// The name of the add-on.
    pub addon_name: String,
    /// The version.
    pub version: Option<String>,
    /// The configurations.
    pub configurations: Option<Vec<models::AddonConfiguration>>,
    /// Whether it is an override existing. Default: `false`.
    pub is_override_existing: Option<bool>,
}

model! {
    InstallAddonDetails {
        required {
            addon_name = "addonName", with_addon_name(String);
        }
        optional {
            version = "version", with_version(String);
            configurations = "configurations", with_configurations([models::AddonConfiguration]);
            is_override_existing = "isOverrideExisting", with_is_override_existing(bool);
        }
    }
}
