// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a container configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContainerConfigurationDetails {
    /// Whether a repository is created when an image is pushed to a new path.
    pub is_repository_created_on_first_push: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateContainerConfigurationDetails {
        optional {
            is_repository_created_on_first_push = "isRepositoryCreatedOnFirstPush",
                with_is_repository_created_on_first_push(bool),
                clear_is_repository_created_on_first_push;
        }
    }
}
