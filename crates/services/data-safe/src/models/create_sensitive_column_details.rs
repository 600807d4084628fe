// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sensitive column to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSensitiveColumnDetails {
    /// The name of the application.
    pub app_name: Option<String>,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The name of the column.
    pub column_name: String,
    /// The type of the object.
    pub object_type: Option<models::SensitiveColumnObjectType>,
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
}

model! {
    CreateSensitiveColumnDetails {
        required {
            schema_name = "schemaName", with_schema_name(String);
            object_name = "objectName", with_object_name(String);
            column_name = "columnName", with_column_name(String);
        }
        optional {
            app_name = "appName", with_app_name(String);
            object_type = "objectType", with_object_type(models::SensitiveColumnObjectType);
            data_type = "dataType", with_data_type(String);
            status = "status", with_status(models::SensitiveColumnStatus);
            sensitive_type_id = "sensitiveTypeId", with_sensitive_type_id(String);
            parent_column_keys = "parentColumnKeys", with_parent_column_keys([String]);
            relation_type = "relationType", with_relation_type(models::SensitiveColumnRelationType);
            app_defined_child_column_keys = "appDefinedChildColumnKeys",
                with_app_defined_child_column_keys([String]);
            db_defined_child_column_keys = "dbDefinedChildColumnKeys",
                with_db_defined_child_column_keys([String]);
        }
    }
}
