// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A service configuration.
    ///
    /// The field `serviceConfigurationType` selects the variant.
    pub enum ServiceConfiguration by "serviceConfigurationType" {
        InstanceSecurity(models::InstanceSecurityServiceConfiguration) = "INSTANCE_SECURITY",
            as_instance_security;
    }
}
