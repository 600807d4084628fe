// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a catalog item to clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneCatalogItemDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description of the version.
    pub version_description: Option<String>,
}

model! {
    CloneCatalogItemDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            version_description = "versionDescription", with_version_description(String);
        }
    }
}
