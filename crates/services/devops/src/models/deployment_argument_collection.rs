// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deployment arguments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentArgumentCollection {
    /// The items on this page.
    pub items: Vec<models::DeploymentArgument>,
}

model! {
    DeploymentArgumentCollection {
        required {
            items = "items", with_items([models::DeploymentArgument]);
        }
    }
}
