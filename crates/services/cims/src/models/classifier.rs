// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A classifier.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Classifier {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The label.
    pub label: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The types of issues.
    pub issue_type_list: Option<Vec<models::IssueType>>,
    /// The scope.
    pub scope: Option<models::ClassifierScope>,
    /// The unit.
    pub unit: Option<models::ClassifierUnit>,
}

model! {
    Classifier {
        id = "id";
        name = "name";
        label = "label";
        description = "description";
        issue_type_list = "issueTypeList";
        scope = "scope";
        unit = "unit";
    }
}
