// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An index key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndexKey {
    /// The name of the column.
    pub column_name: String,
    /// The JSON path.
    pub json_path: Option<String>,
    /// The JSON field type.
    pub json_field_type: Option<String>,
}

model! {
    IndexKey {
        required {
            column_name = "columnName", with_column_name(String);
        }
        optional {
            json_path = "jsonPath", with_json_path(String);
            json_field_type = "jsonFieldType", with_json_field_type(String);
        }
    }
}
