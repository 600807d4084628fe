// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a databricks engine OCI object storage configuration to create.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum CreateDatabricksEngineOciObjectStorageConfigDetails by "authenticationType", sent {
        CustomerSecretKey(models::CreateDatabricksEngineSecretKeyOciObjectStorageConfigDetails)
            = "CUSTOMER_SECRET_KEY", as_customer_secret_key;
        PreAuthenticatedRequest(models::CreateDatabricksEngineParOciObjectStorageConfigDetails)
            = "PRE_AUTHENTICATED_REQUEST", as_pre_authenticated_request;
        ResourcePrincipal(models::CreateDatabricksEngineResourcePrincipalOciObjectStorageConfigDetails)
            = "RESOURCE_PRINCIPAL", as_resource_principal;
        UserPrincipal(models::CreateDatabricksEngineUserPrincipalOciObjectStorageConfigDetails)
            = "USER_PRINCIPAL", as_user_principal;
    }
}
