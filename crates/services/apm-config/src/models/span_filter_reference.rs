// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A span filter reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpanFilterReference {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The type of the configuration.
    pub config_type: Option<models::SpanFilterReferenceConfigType>,
    /// The group of the item.
    pub options_group: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    SpanFilterReference {
        id = "id";
        config_type = "configType";
        options_group = "optionsGroup";
        display_name = "displayName";
    }
}
