// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Terraform advanced options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformAdvancedOptions {
    /// Whether the refresh is required.
    pub is_refresh_required: Option<bool>,
    /// The parallelism.
    pub parallelism: Option<i64>,
    /// The detailed log level.
    pub detailed_log_level: Option<models::TerraformAdvancedOptionsDetailedLogLevel>,
}

model! {
    TerraformAdvancedOptions {
        optional {
            is_refresh_required = "isRefreshRequired", with_is_refresh_required(bool);
            parallelism = "parallelism", with_parallelism(i64);
            detailed_log_level = "detailedLogLevel",
                with_detailed_log_level(models::TerraformAdvancedOptionsDetailedLogLevel);
        }
    }
}
