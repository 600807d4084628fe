// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a databricks engine OCI object storage configuration.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum UpdateDatabricksEngineOciObjectStorageConfigDetails by "authenticationType", sent {
        CustomerSecretKey(models::UpdateDatabricksEngineSecretKeyOciObjectStorageConfigDetails)
            = "CUSTOMER_SECRET_KEY", as_customer_secret_key;
        PreAuthenticatedRequest(models::UpdateDatabricksEngineParOciObjectStorageConfigDetails)
            = "PRE_AUTHENTICATED_REQUEST", as_pre_authenticated_request;
        ResourcePrincipal(models::UpdateDatabricksEngineResourcePrincipalOciObjectStorageConfigDetails)
            = "RESOURCE_PRINCIPAL", as_resource_principal;
        UserPrincipal(models::UpdateDatabricksEngineUserPrincipalOciObjectStorageConfigDetails)
            = "USER_PRINCIPAL", as_user_principal;
    }
}
