// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a basic image pull secret to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBasicImagePullSecretDetails {
    /// The registry of the container image.
    pub registry_endpoint: String,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
}

model! {
    CreateBasicImagePullSecretDetails, "secretType" = "BASIC" {
        required {
            registry_endpoint = "registryEndpoint", with_registry_endpoint(String);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
        }
    }
}
