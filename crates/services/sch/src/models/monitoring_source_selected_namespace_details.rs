// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a monitoring source selected namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSourceSelectedNamespaceDetails {
    /// The namespaces.
    pub namespaces: Vec<models::MonitoringSourceSelectedNamespace>,
}

model! {
    MonitoringSourceSelectedNamespaceDetails, "kind" = "selected" {
        required {
            namespaces = "namespaces", with_namespaces([models::MonitoringSourceSelectedNamespace]);
        }
    }
}
