// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResourceCategories` can sort.
    pub enum ListResourceCategoriesSortBy {
        ResourceType = "resourceType",
        CategoryName = "categoryName",
        ResourceId = "resourceId",
    }
}
