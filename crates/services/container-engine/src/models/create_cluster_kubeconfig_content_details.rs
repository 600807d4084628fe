// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of cluster kubeconfig content to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterKubeconfigContentDetails {
    /// The token version.
    pub token_version: Option<String>,
    /// The duration of validity.
    ///
    /// Deprecated.
    #[deprecated]
    pub expiration: Option<i64>,
    /// The endpoint.
    pub endpoint: Option<models::ClusterKubeconfigContentEndpoint>,
}

model! {
    CreateClusterKubeconfigContentDetails {
        optional {
            token_version = "tokenVersion", with_token_version(String);
            expiration = "expiration", with_expiration(i64);
            endpoint = "endpoint", with_endpoint(models::ClusterKubeconfigContentEndpoint);
        }
    }
}
