// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a product version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVersionDetails {
    /// The version.
    pub version: String,
    /// Whether it is applicable for all higher versions.
    pub is_applicable_for_all_higher_versions: Option<bool>,
}

model! {
    ProductVersionDetails {
        required {
            version = "version", with_version(String);
        }
        optional {
            is_applicable_for_all_higher_versions = "isApplicableForAllHigherVersions",
                with_is_applicable_for_all_higher_versions(bool);
        }
    }
}
