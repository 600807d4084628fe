// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource principal auth configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePrincipalAuthConfig {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The resource principal source.
    pub resource_principal_source:
        Option<models::ResourcePrincipalAuthConfigResourcePrincipalSource>,
}

model! {
    ResourcePrincipalAuthConfig, "modelType" = "OCI_RESOURCE_AUTH_CONFIG" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            resource_principal_source = "resourcePrincipalSource",
                with_resource_principal_source(models::ResourcePrincipalAuthConfigResourcePrincipalSource);
        }
    }
}
