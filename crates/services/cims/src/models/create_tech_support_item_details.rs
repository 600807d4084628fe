// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a tech support item to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTechSupportItemDetails {
    /// The category.
    pub category: Option<models::CreateCategoryDetails>,
    /// The subcategory.
    pub sub_category: Option<models::CreateSubCategoryDetails>,
    /// The type of the issue.
    pub issue_type: Option<models::CreateIssueTypeDetails>,
    /// The name.
    pub name: Option<String>,
}

model! {
    CreateTechSupportItemDetails, "type" = "tech" {
        optional {
            category = "category", with_category(models::CreateCategoryDetails);
            sub_category = "subCategory", with_sub_category(models::CreateSubCategoryDetails);
            issue_type = "issueType", with_issue_type(models::CreateIssueTypeDetails);
            name = "name", with_name(String);
        }
    }
}
