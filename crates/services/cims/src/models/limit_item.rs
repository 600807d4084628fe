// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A limit item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitItem {
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
    /// The current limit of the resource.
    pub current_limit: Option<i64>,
    /// The current usage of the resource.
    pub current_usage: Option<i64>,
    /// The requested limit.
    pub requested_limit: Option<i64>,
    /// The limit status.
    pub limit_status: Option<models::LimitItemLimitStatus>,
    /// The customer message.
    pub customer_message: Option<String>,
}

model! {
    LimitItem, "type" = "limit" {
        item_key = "itemKey";
        name = "name";
        category = "category";
        sub_category = "subCategory";
        issue_type = "issueType";
        current_limit = "currentLimit";
        current_usage = "currentUsage";
        requested_limit = "requestedLimit";
        limit_status = "limitStatus";
        customer_message = "customerMessage";
    }
}
