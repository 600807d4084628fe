// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Fusion environment family limits and usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FusionEnvironmentFamilyLimitsAndUsage {
    /// The production limit and usage.
    pub production_limit_and_usage: models::LimitAndUsage,
    /// The test limit and usage.
    pub test_limit_and_usage: models::LimitAndUsage,
    /// The development limit and usage.
    pub development_limit_and_usage: models::LimitAndUsage,
    /// The demo limit and usage.
    pub demo_limit_and_usage: models::LimitAndUsage,
}

model! {
    FusionEnvironmentFamilyLimitsAndUsage {
        production_limit_and_usage = "productionLimitAndUsage";
        test_limit_and_usage = "testLimitAndUsage";
        development_limit_and_usage = "developmentLimitAndUsage";
        demo_limit_and_usage = "demoLimitAndUsage";
    }
}
