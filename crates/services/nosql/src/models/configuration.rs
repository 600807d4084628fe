// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A configuration.
    ///
    /// The field `environment` selects the variant.
    pub enum Configuration by "environment" {
        Hosted(models::HostedConfiguration) = "HOSTED", as_hosted;
        MultiTenancy(models::MultiTenancyConfiguration) = "MULTI_TENANCY", as_multi_tenancy;
    }
}
