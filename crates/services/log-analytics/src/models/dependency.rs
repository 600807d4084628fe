// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dependency {
    /// The type.
    pub type_: Option<String>,
    /// The type of the reference.
    pub reference_type: Option<String>,
    /// The ID of the reference.
    pub reference_id: Option<i64>,
    /// The reference name.
    pub reference_name: Option<String>,
    /// The reference display name.
    pub reference_display_name: Option<String>,
}

model! {
    Dependency {
        optional {
            type_ = "type", with_type(String);
            reference_type = "referenceType", with_reference_type(String);
            reference_id = "referenceId", with_reference_id(i64);
            reference_name = "referenceName", with_reference_name(String);
            reference_display_name = "referenceDisplayName", with_reference_display_name(String);
        }
    }
}
