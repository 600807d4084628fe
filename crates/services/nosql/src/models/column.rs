// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Column {
    /// The name.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether null values are allowed.
    pub is_nullable: Option<bool>,
    /// The default value.
    pub default_value: Option<String>,
    /// Whether it is as UUID.
    pub is_as_uuid: Option<bool>,
    /// Whether it is generated.
    pub is_generated: Option<bool>,
}

model! {
    Column {
        name = "name";
        type_ = "type";
        is_nullable = "isNullable";
        default_value = "defaultValue";
        is_as_uuid = "isAsUuid";
        is_generated = "isGenerated";
    }
}
