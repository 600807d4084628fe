// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application flat file connector bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppFlatFileConnectorBundle {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The unique well-known identifier of the app template. Cannot be changed later.
    pub well_known_id: Option<String>,
}

model! {
    AppFlatFileConnectorBundle {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            well_known_id = "wellKnownId", with_well_known_id(String);
        }
    }
}
