// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a multi tenancy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMultiTenancyConfigurationDetails {}

model! {
    UpdateMultiTenancyConfigurationDetails, "environment" = "MULTI_TENANCY" {
        optional {}
    }
}
