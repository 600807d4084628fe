// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A service category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceCategory {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The label.
    pub label: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The types of issues.
    pub issue_type_list: Option<Vec<models::IssueType>>,
    /// The types of subscriptions that are supported.
    pub supported_subscriptions: Option<Vec<String>>,
    /// The scope.
    pub scope: Option<models::ServiceCategoryScope>,
    /// The unit.
    pub unit: Option<models::ServiceCategoryUnit>,
    /// The ID of the limit.
    pub limit_id: Option<String>,
}

model! {
    ServiceCategory {
        key = "key";
        name = "name";
        label = "label";
        description = "description";
        issue_type_list = "issueTypeList";
        supported_subscriptions = "supportedSubscriptions";
        scope = "scope";
        unit = "unit";
        limit_id = "limitId";
    }
}
