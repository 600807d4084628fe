// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigAssociationDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
}

model! {
    ConfigAssociationDetails {
        required {
            id = "id", with_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}
