// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a product stack as product sub category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductStackAsProductSubCategoryDetails {
    /// The versions.
    pub versions: Vec<String>,
    /// The credentials.
    pub credentials: Option<Vec<models::ConfigAssociationDetails>>,
    /// The components.
    pub components: Option<Vec<String>>,
    /// The patch types of the product. Not for soft links.
    pub patch_types: Option<Vec<models::ConfigAssociationDetails>>,
}

model! {
    ProductStackAsProductSubCategoryDetails, "subCategory" = "PRODUCT_STACK_AS_PRODUCT" {
        required {
            versions = "versions", with_versions([String]);
        }
        optional {
            credentials = "credentials", with_credentials([models::ConfigAssociationDetails]);
            components = "components", with_components([String]);
            patch_types = "patchTypes", with_patch_types([models::ConfigAssociationDetails]);
        }
    }
}
