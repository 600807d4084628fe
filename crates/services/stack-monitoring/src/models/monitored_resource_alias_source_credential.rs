// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A monitored resource alias source credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceAliasSourceCredential {
    /// The source.
    pub source: String,
    /// The name.
    pub name: String,
    /// The service.
    pub service: String,
}

model! {
    MonitoredResourceAliasSourceCredential {
        required {
            source = "source", with_source(String);
            name = "name", with_name(String);
            service = "service", with_service(String);
        }
    }
}
