// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deploy artifact override arguments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployArtifactOverrideArgumentCollection {
    /// The items on this page.
    pub items: Vec<models::DeployArtifactOverrideArgument>,
}

model! {
    DeployArtifactOverrideArgumentCollection {
        required {
            items = "items", with_items([models::DeployArtifactOverrideArgument]);
        }
    }
}
