// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A databricks engine OCI object storage configuration.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum DatabricksEngineOciObjectStorageConfig by "authenticationType" {
        CustomerSecretKey(models::DatabricksEngineSecretKeyOciObjectStorageConfig)
            = "CUSTOMER_SECRET_KEY", as_customer_secret_key;
        PreAuthenticatedRequest(models::DatabricksEngineParOciObjectStorageConfig)
            = "PRE_AUTHENTICATED_REQUEST", as_pre_authenticated_request;
        ResourcePrincipal(models::DatabricksEngineResourcePrincipalOciObjectStorageConfig)
            = "RESOURCE_PRINCIPAL", as_resource_principal;
        UserPrincipal(models::DatabricksEngineUserPrincipalOciObjectStorageConfig)
            = "USER_PRINCIPAL", as_user_principal;
    }
}
