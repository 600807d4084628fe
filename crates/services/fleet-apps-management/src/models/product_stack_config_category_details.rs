// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a product stack configuration category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductStackConfigCategoryDetails {
    /// The products.
    pub products: Vec<models::ConfigAssociationDetails>,
    /// The sub category details.
    pub sub_category_details: Option<models::ProductStackSubCategoryDetails>,
}

model! {
    ProductStackConfigCategoryDetails, "configCategory" = "PRODUCT_STACK" {
        required {
            products = "products", with_products([models::ConfigAssociationDetails]);
        }
        optional {
            sub_category_details = "subCategoryDetails",
                with_sub_category_details(models::ProductStackSubCategoryDetails);
        }
    }
}
