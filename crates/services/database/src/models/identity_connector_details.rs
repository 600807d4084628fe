// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an identity connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityConnectorDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The cloud provider.
    pub cloud_provider: Option<models::IdentityConnectorCloudProvider>,
}

model! {
    IdentityConnectorDetails {
        id = "id";
        cloud_provider = "cloudProvider";
    }
}
