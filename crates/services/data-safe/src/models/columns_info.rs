// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Columns information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnsInfo {
    /// The name of the schema.
    pub schema_name: String,
    /// The type of the object.
    pub object_type: models::ColumnsInfoObjectType,
    /// The name of the object.
    pub object_name: String,
    /// The name of the application.
    pub app_name: String,
    /// The group of columns in a referential relation.
    pub column_group: Vec<String>,
    /// The OCIDs of the sensitive types.
    pub sensitive_type_ids: Option<Vec<String>>,
}

model! {
    ColumnsInfo {
        required {
            schema_name = "schemaName", with_schema_name(String);
            object_type = "objectType", with_object_type(models::ColumnsInfoObjectType);
            object_name = "objectName", with_object_name(String);
            app_name = "appName", with_app_name(String);
            column_group = "columnGroup", with_column_group([String]);
        }
        optional {
            sensitive_type_ids = "sensitiveTypeIds", with_sensitive_type_ids([String]);
        }
    }
}
