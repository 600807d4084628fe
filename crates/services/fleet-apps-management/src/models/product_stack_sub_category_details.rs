// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a product stack sub category.
    ///
    /// The field `subCategory` selects the variant.
    pub enum ProductStackSubCategoryDetails by "subCategory" {
        ProductStackAsProduct(models::ProductStackAsProductSubCategoryDetails)
            = "PRODUCT_STACK_AS_PRODUCT", as_product_stack_as_product;
        ProductStackGeneric(models::ProductStackGenericSubCategoryDetails)
            = "PRODUCT_STACK_GENERIC", as_product_stack_generic;
    }
}
