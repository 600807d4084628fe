// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Custom property type usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyTypeUsage {
    /// The ID of the type.
    pub type_id: Option<String>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The total number of items or objects.
    pub count: Option<i64>,
    /// Whether an OCI event is emitted when the custom property is changed.
    pub is_event_enabled: Option<bool>,
}

model! {
    CustomPropertyTypeUsage {
        type_id = "typeId";
        type_name = "typeName";
        count = "count";
        is_event_enabled = "isEventEnabled";
    }
}
