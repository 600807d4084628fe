// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An item.
    ///
    /// The field `type` selects the variant.
    pub enum Item by "type" {
        Account(models::AccountItem) = "account", as_account;
        Activity(models::ActivityItem) = "activity", as_activity;
        Limit(models::LimitItem) = "limit", as_limit;
        Tech(models::TechSupportItem) = "tech", as_tech;
    }
    shared {
        /// The item key.
        item_key = "itemKey", str, in Account Activity Limit Tech;
        /// The name.
        name = "name", str, in Account Activity Limit Tech;
        /// The category.
        category = "category", ref models::Category, in Account Activity Limit Tech;
        /// The subcategory.
        sub_category = "subCategory", ref models::SubCategory, in Account Activity Limit Tech;
        /// The type of the issue.
        issue_type = "issueType", ref models::IssueType, in Account Activity Limit Tech;
    }
}
