// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application based on template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppBasedOnTemplate {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The time of the last modification.
    pub last_modified: Option<String>,
    /// The unique well-known identifier of the app template. Cannot be changed later.
    pub well_known_id: Option<String>,
}

model! {
    AppBasedOnTemplate {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            last_modified = "lastModified", with_last_modified(String);
            well_known_id = "wellKnownId", with_well_known_id(String);
        }
    }
}
