// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `configCategory` in `ListPlatformConfigurations`.
    pub enum ListPlatformConfigurationsConfigCategory {
        Product = "PRODUCT",
        ProductStack = "PRODUCT_STACK",
        Environment = "ENVIRONMENT",
        PatchType = "PATCH_TYPE",
        Credential = "CREDENTIAL",
        SelfHostedInstance = "SELF_HOSTED_INSTANCE",
        LifecycleOperation = "LIFECYCLE_OPERATION",
    }
}
