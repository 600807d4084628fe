// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application trace configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationTraceConfig {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The OCID of the domain.
    pub domain_id: Option<String>,
}

model! {
    ApplicationTraceConfig {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            domain_id = "domainId", with_domain_id(String);
        }
    }
}
