// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application extension requestable application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionRequestableApp {
    /// Whether users can request the resource in the self-service console.
    pub requestable: Option<bool>,
}

model! {
    AppExtensionRequestableApp {
        optional {
            requestable = "requestable", with_requestable(bool);
        }
    }
}
