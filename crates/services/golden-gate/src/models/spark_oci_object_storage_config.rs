// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A spark OCI object storage configuration.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum SparkOciObjectStorageConfig by "authenticationType" {
        CustomerSecretKey(models::SparkSecretKeyOciObjectStorageConfig) = "CUSTOMER_SECRET_KEY",
            as_customer_secret_key;
        PreAuthenticatedRequest(models::SparkParOciObjectStorageConfig)
            = "PRE_AUTHENTICATED_REQUEST", as_pre_authenticated_request;
        ResourcePrincipal(models::SparkResourcePrincipalOciObjectStorageConfig)
            = "RESOURCE_PRINCIPAL", as_resource_principal;
        UserPrincipal(models::SparkUserPrincipalOciObjectStorageConfig) = "USER_PRINCIPAL",
            as_user_principal;
    }
}
