// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cloud DB system database management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDbSystemDatabaseManagementConfigDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The metadata.
    pub metadata: Option<String>,
}

model! {
    CloudDbSystemDatabaseManagementConfigDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            metadata = "metadata", with_metadata(String);
        }
    }
}
