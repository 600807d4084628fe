// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an application group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationGroupDetails {
    /// The names of the applications.
    pub apps: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateApplicationGroupDetails {
        optional {
            apps = "apps", with_apps([String]), clear_apps;
            description = "description", with_description(String), clear_description;
        }
    }
}
