// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbInstanceDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
}

model! {
    CreateDbInstanceDetails {
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            private_ip = "privateIp", with_private_ip(String);
        }
    }
}
