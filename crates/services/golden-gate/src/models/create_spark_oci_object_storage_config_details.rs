// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a spark OCI object storage configuration to create.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum CreateSparkOciObjectStorageConfigDetails by "authenticationType", sent {
        CustomerSecretKey(models::CreateSparkSecretKeyOciObjectStorageConfigDetails)
            = "CUSTOMER_SECRET_KEY", as_customer_secret_key;
        PreAuthenticatedRequest(models::CreateSparkParOciObjectStorageConfigDetails)
            = "PRE_AUTHENTICATED_REQUEST", as_pre_authenticated_request;
        ResourcePrincipal(models::CreateSparkResourcePrincipalOciObjectStorageConfigDetails)
            = "RESOURCE_PRINCIPAL", as_resource_principal;
        UserPrincipal(models::CreateSparkUserPrincipalOciObjectStorageConfigDetails)
            = "USER_PRINCIPAL", as_user_principal;
    }
}
