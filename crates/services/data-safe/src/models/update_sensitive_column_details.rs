// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a sensitive column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSensitiveColumnDetails {
    /// The data type.
    pub data_type: Option<String>,
    /// The status.
    pub status: Option<models::SensitiveColumnStatus>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// The keys of the parent columns of the sensitive column. Only one parent is supported.
    pub parent_column_keys: Option<Vec<String>>,
    /// The type of the relationship between a column and its parent: none, or defined in the
    /// database or the application.
    pub relation_type: Option<models::SensitiveColumnRelationType>,
    /// The keys of the child columns at application level, not in the dictionary.
    pub app_defined_child_column_keys: Option<Vec<String>>,
    /// The keys of the child columns at database level, which the dictionary defines.
    pub db_defined_child_column_keys: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateSensitiveColumnDetails {
        optional {
            data_type = "dataType", with_data_type(String), clear_data_type;
            status = "status", with_status(models::SensitiveColumnStatus), clear_status;
            sensitive_type_id = "sensitiveTypeId", with_sensitive_type_id(String),
                clear_sensitive_type_id;
            parent_column_keys = "parentColumnKeys", with_parent_column_keys([String]),
                clear_parent_column_keys;
            relation_type = "relationType", with_relation_type(models::SensitiveColumnRelationType),
                clear_relation_type;
            app_defined_child_column_keys = "appDefinedChildColumnKeys",
                with_app_defined_child_column_keys([String]), clear_app_defined_child_column_keys;
            db_defined_child_column_keys = "dbDefinedChildColumnKeys",
                with_db_defined_child_column_keys([String]), clear_db_defined_child_column_keys;
        }
    }
}
