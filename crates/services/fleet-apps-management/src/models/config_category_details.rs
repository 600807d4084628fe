// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a configuration category.
    ///
    /// The field `configCategory` selects the variant.
    pub enum ConfigCategoryDetails by "configCategory" {
        Credential(models::CredentialConfigCategoryDetails) = "CREDENTIAL", as_credential;
        Environment(models::EnvironmentConfigCategoryDetails) = "ENVIRONMENT", as_environment;
        LifecycleOperation(models::LifecycleOperationConfigCategoryDetails) = "LIFECYCLE_OPERATION",
            as_lifecycle_operation;
        PatchType(models::PatchTypeConfigCategoryDetails) = "PATCH_TYPE", as_patch_type;
        Product(models::ProductConfigCategoryDetails) = "PRODUCT", as_product;
        ProductStack(models::ProductStackConfigCategoryDetails) = "PRODUCT_STACK", as_product_stack;
        SelfHostedInstance(models::SelfHostedInstanceConfigCategoryDetails)
            = "SELF_HOSTED_INSTANCE", as_self_hosted_instance;
    }
}
