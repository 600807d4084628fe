// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a type custom property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeCustomPropertyDetails {
    /// The IDs of the custom properties.
    pub custom_property_ids: Option<Vec<String>>,
    /// Whether an OCI event is emitted when the custom property is changed.
    pub is_event_enabled: Option<bool>,
}

model! {
    TypeCustomPropertyDetails {
        optional {
            custom_property_ids = "customPropertyIds", with_custom_property_ids([String]);
            is_event_enabled = "isEventEnabled", with_is_event_enabled(bool);
        }
    }
}
