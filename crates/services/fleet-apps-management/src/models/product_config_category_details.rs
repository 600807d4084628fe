// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a product configuration category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductConfigCategoryDetails {
    /// The versions.
    pub versions: Option<Vec<String>>,
    /// The credentials.
    pub credentials: Option<Vec<models::ConfigAssociationDetails>>,
    /// The components.
    pub components: Option<Vec<String>>,
    /// The compatible products.
    pub compatible_products: Option<Vec<models::ConfigAssociationDetails>>,
    /// The patch types of the product. Not for soft links.
    pub patch_types: Option<Vec<models::ConfigAssociationDetails>>,
    /// Whether it is softlink.
    pub is_softlink: Option<bool>,
    /// The OCID of the link product.
    pub link_product_id: Option<String>,
    /// Whether the compliance policy is required for softlink.
    pub is_compliance_policy_required_for_softlink: Option<bool>,
}

model! {
    ProductConfigCategoryDetails, "configCategory" = "PRODUCT" {
        optional {
            versions = "versions", with_versions([String]);
            credentials = "credentials", with_credentials([models::ConfigAssociationDetails]);
            components = "components", with_components([String]);
            compatible_products = "compatibleProducts",
                with_compatible_products([models::ConfigAssociationDetails]);
            patch_types = "patchTypes", with_patch_types([models::ConfigAssociationDetails]);
            is_softlink = "isSoftlink", with_is_softlink(bool);
            link_product_id = "linkProductId", with_link_product_id(String);
            is_compliance_policy_required_for_softlink = "isCompliancePolicyRequiredForSoftlink",
                with_is_compliance_policy_required_for_softlink(bool);
        }
    }
}
