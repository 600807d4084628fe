// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an identity stripe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityStripeDetails {
    /// The name of the service. Example: `secondstripe`.
    pub service_name: String,
    /// The tenancy. Example: `idcs-8416ebdd0d674f84803f4193cce026e9`.
    pub tenancy: String,
}

model! {
    IdentityStripeDetails {
        required {
            service_name = "serviceName", with_service_name(String);
            tenancy = "tenancy", with_tenancy(String);
        }
    }
}
