// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a limit item to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLimitItemDetails {
    /// The category.
    pub category: Option<models::CreateCategoryDetails>,
    /// The subcategory.
    pub sub_category: Option<models::CreateSubCategoryDetails>,
    /// The type of the issue.
    pub issue_type: Option<models::CreateIssueTypeDetails>,
    /// The name.
    pub name: Option<String>,
    /// The current limit of the resource.
    pub current_limit: Option<i64>,
    /// The current usage of the resource.
    pub current_usage: Option<i64>,
    /// The requested limit.
    pub requested_limit: Option<i64>,
}

model! {
    CreateLimitItemDetails, "type" = "limit" {
        optional {
            category = "category", with_category(models::CreateCategoryDetails);
            sub_category = "subCategory", with_sub_category(models::CreateSubCategoryDetails);
            issue_type = "issueType", with_issue_type(models::CreateIssueTypeDetails);
            name = "name", with_name(String);
            current_limit = "currentLimit", with_current_limit(i64);
            current_usage = "currentUsage", with_current_usage(i64);
            requested_limit = "requestedLimit", with_requested_limit(i64);
        }
    }
}
