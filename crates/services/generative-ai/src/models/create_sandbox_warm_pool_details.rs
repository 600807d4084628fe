// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a warm pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSandboxWarmPoolDetails {
    /// The name, unique within the project. It cannot be changed. The names of default pools are
    /// reserved.
    pub name: String,
    /// The pool type. `MANAGED` pools run the Python 3.11 runtime of the service, `CUSTOM` pools
    /// run `containerImage`.
    pub type_: models::SandboxWarmPoolType,
    /// The container image of a `CUSTOM` pool, from the container registry of the same region and
    /// pinned by SHA-256 digest. Must be absent for `MANAGED` pools.
    pub container_image: Option<String>,
    /// The size of each sandbox: `SMALL`, `MEDIUM` or `LARGE`.
    pub shape: models::SandboxWarmPoolShape,
    /// The target number of idle sandboxes to keep ready. With 0, none are kept and sandboxes start
    /// cold.
    pub desired_capacity: i64,
}

model! {
    CreateSandboxWarmPoolDetails {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::SandboxWarmPoolType);
            shape = "shape", with_shape(models::SandboxWarmPoolShape);
            desired_capacity = "desiredCapacity", with_desired_capacity(i64);
        }
        optional {
            container_image = "containerImage", with_container_image(String);
        }
    }
}
