// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a GCP key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpKeyDetails {
    /// The name of the key.
    pub key_name: String,
    /// The KMS REST endpoint.
    pub kms_rest_endpoint: Option<String>,
    /// The project.
    pub project: String,
    /// The location.
    pub location: String,
    /// The key ring.
    pub key_ring: String,
}

model! {
    GcpKeyDetails, "provider" = "GCP" {
        required {
            key_name = "keyName", with_key_name(String);
            project = "project", with_project(String);
            location = "location", with_location(String);
            key_ring = "keyRing", with_key_ring(String);
        }
        optional {
            kms_rest_endpoint = "kmsRestEndpoint", with_kms_rest_endpoint(String);
        }
    }
}
