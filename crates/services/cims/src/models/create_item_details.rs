// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an item to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateItemDetails by "type", sent {
        Account(models::CreateAccountItemDetails) = "account", as_account;
        Limit(models::CreateLimitItemDetails) = "limit", as_limit;
        Tech(models::CreateTechSupportItemDetails) = "tech", as_tech;
    }
    shared {
        /// The category.
        category = "category", ref models::CreateCategoryDetails, in Account Limit Tech;
        /// The subcategory.
        sub_category = "subCategory", ref models::CreateSubCategoryDetails, in Account Limit Tech;
        /// The type of the issue.
        issue_type = "issueType", ref models::CreateIssueTypeDetails, in Account Limit Tech;
        /// The name.
        name = "name", str, in Account Limit Tech;
    }
}
