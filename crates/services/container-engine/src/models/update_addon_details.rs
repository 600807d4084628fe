// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an add-on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAddonDetails {
    /// The version.
    pub version: Option<String>,
    /// The configurations.
    pub configurations: Option<Vec<models::AddonConfiguration>>,
    cleared: Vec<String>,
}

update! {
    UpdateAddonDetails {
        optional {
            version = "version", with_version(String), clear_version;
            configurations = "configurations", with_configurations([models::AddonConfiguration]),
                clear_configurations;
        }
    }
}
