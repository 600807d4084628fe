// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseParameterSummary {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::DatabaseParameterType,
    /// The value.
    pub value: String,
    /// The value in a form for display.
    pub display_value: String,
    /// The number.
    pub number: Option<f64>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Whether it is session modifiable.
    pub is_session_modifiable: Option<bool>,
    /// Whether it is system modifiable.
    pub is_system_modifiable: Option<models::DatabaseParameterIsSystemModifiable>,
    /// Whether it is PDB modifiable.
    pub is_pdb_modifiable: Option<bool>,
    /// Whether it is instance modifiable.
    pub is_instance_modifiable: Option<bool>,
    /// Whether it is modified.
    pub is_modified: Option<models::DatabaseParameterIsModified>,
    /// Whether it is adjusted.
    pub is_adjusted: Option<bool>,
    /// Whether the item is deprecated.
    pub is_deprecated: Option<bool>,
    /// Whether it is basic.
    pub is_basic: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The position in the list, starting at 1.
    pub ordinal: Option<f64>,
    /// The update comment.
    pub update_comment: Option<String>,
    /// The ID of the database container. It is not an OCID.
    pub container_id: Option<f64>,
    /// The category.
    pub category: Option<String>,
    /// The constraint.
    pub constraint: Option<models::DatabaseParameterConstraint>,
    /// The system identifier (SID) of the database or database instance.
    pub sid: Option<String>,
    /// Whether it is specified.
    pub is_specified: Option<bool>,
    /// The allowed values.
    pub allowed_values: Option<Vec<models::AllowedParameterValue>>,
}

model! {
    DatabaseParameterSummary {
        name = "name";
        type_ = "type";
        value = "value";
        display_value = "displayValue";
        number = "number";
        is_default = "isDefault";
        is_session_modifiable = "isSessionModifiable";
        is_system_modifiable = "isSystemModifiable";
        is_pdb_modifiable = "isPdbModifiable";
        is_instance_modifiable = "isInstanceModifiable";
        is_modified = "isModified";
        is_adjusted = "isAdjusted";
        is_deprecated = "isDeprecated";
        is_basic = "isBasic";
        description = "description";
        ordinal = "ordinal";
        update_comment = "updateComment";
        container_id = "containerId";
        category = "category";
        constraint = "constraint";
        sid = "sid";
        is_specified = "isSpecified";
        allowed_values = "allowedValues";
    }
}
