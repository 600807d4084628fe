// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Node pool options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePoolOptions {
    /// The available versions of Kubernetes.
    pub kubernetes_versions: Option<Vec<String>>,
    /// The available shapes.
    pub shapes: Option<Vec<String>>,
    /// The images.
    ///
    /// Deprecated.
    #[deprecated]
    pub images: Option<Vec<String>>,
    /// The sources.
    pub sources: Option<Vec<models::NodeSourceOption>>,
}

model! {
    NodePoolOptions {
        kubernetes_versions = "kubernetesVersions";
        shapes = "shapes";
        images = "images";
        sources = "sources";
    }
}
