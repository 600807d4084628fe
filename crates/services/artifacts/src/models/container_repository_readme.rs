// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A container repository readme.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerRepositoryReadme {
    /// The content.
    pub content: String,
    /// The format.
    pub format: models::ContainerRepositoryReadmeFormat,
}

model! {
    ContainerRepositoryReadme {
        required {
            content = "content", with_content(String);
            format = "format", with_format(models::ContainerRepositoryReadmeFormat);
        }
    }
}
