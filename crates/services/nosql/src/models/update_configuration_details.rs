// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a configuration.
    ///
    /// The field `environment` selects the variant.
    pub enum UpdateConfigurationDetails by "environment", sent {
        Hosted(models::UpdateHostedConfigurationDetails) = "HOSTED", as_hosted;
        MultiTenancy(models::UpdateMultiTenancyConfigurationDetails) = "MULTI_TENANCY",
            as_multi_tenancy;
    }
}
