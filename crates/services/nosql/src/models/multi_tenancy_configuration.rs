// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A multi tenancy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancyConfiguration {}

model! {
    MultiTenancyConfiguration, "environment" = "MULTI_TENANCY" {}
}
