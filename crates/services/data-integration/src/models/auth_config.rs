// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An auth configuration.
    ///
    /// The field `modelType` selects the variant.
    pub enum AuthConfig by "modelType" {
        OciResourceAuthConfig(models::ResourcePrincipalAuthConfig) = "OCI_RESOURCE_AUTH_CONFIG",
            as_oci_resource_auth_config;
    }
    shared {
        /// The key of the object.
        key = "key", str, in OciResourceAuthConfig;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in OciResourceAuthConfig;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in OciResourceAuthConfig;
    }
}
