// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of namespace metrics to retrieve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrieveNamespaceMetricsDetails {
    /// The name.
    pub name: String,
}

model! {
    RetrieveNamespaceMetricsDetails {
        required {
            name = "name", with_name(String);
        }
    }
}
