// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An incident type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncidentType {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The label.
    pub label: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The classifier list.
    pub classifier_list: Option<Vec<models::Classifier>>,
}

model! {
    IncidentType {
        id = "id";
        name = "name";
        label = "label";
        description = "description";
        classifier_list = "classifierList";
    }
}
