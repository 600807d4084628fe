// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A function provisioned concurrency configuration.
    ///
    /// The field `strategy` selects the variant.
    pub enum FunctionProvisionedConcurrencyConfig by "strategy" {
        Constant(models::ConstantProvisionedConcurrencyConfig) = "CONSTANT", as_constant;
        None(models::NoneProvisionedConcurrencyConfig) = "NONE", as_none;
    }
}
