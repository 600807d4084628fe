// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerConfiguration {
    /// Whether a repository is created when an image is pushed to a new path.
    pub is_repository_created_on_first_push: bool,
    /// The namespace.
    pub namespace: String,
}

model! {
    ContainerConfiguration {
        is_repository_created_on_first_push = "isRepositoryCreatedOnFirstPush";
        namespace = "namespace";
    }
}
