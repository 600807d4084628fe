// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A monitored resource alias credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceAliasCredential {
    /// The source.
    pub source: String,
    /// The name.
    pub name: String,
    /// The credential.
    pub credential: models::MonitoredResourceAliasSourceCredential,
}

model! {
    MonitoredResourceAliasCredential {
        required {
            source = "source", with_source(String);
            name = "name", with_name(String);
            credential = "credential",
                with_credential(models::MonitoredResourceAliasSourceCredential);
        }
    }
}
