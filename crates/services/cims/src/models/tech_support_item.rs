// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tech support item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TechSupportItem {
    /// The item key.
    pub item_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The category.
    pub category: Option<models::Category>,
    /// The subcategory.
    pub sub_category: Option<models::SubCategory>,
    /// The type of the issue.
    pub issue_type: Option<models::IssueType>,
}

model! {
    TechSupportItem, "type" = "tech" {
        item_key = "itemKey";
        name = "name";
        category = "category";
        sub_category = "subCategory";
        issue_type = "issueType";
    }
}
