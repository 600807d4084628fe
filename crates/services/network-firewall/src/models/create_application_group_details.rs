// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an application group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationGroupDetails {
    /// The name.
    pub name: String,
    /// The names of the applications.
    pub apps: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
}

model! {
    CreateApplicationGroupDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            apps = "apps", with_apps([String]);
            description = "description", with_description(String);
        }
    }
}
