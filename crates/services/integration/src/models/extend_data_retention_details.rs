// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data retention to extend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendDataRetentionDetails {
    /// The data retention period of the integration instance.
    pub data_retention_period: models::ExtendDataRetentionDataRetentionPeriod,
}

model! {
    ExtendDataRetentionDetails {
        required {
            data_retention_period = "dataRetentionPeriod",
                with_data_retention_period(models::ExtendDataRetentionDataRetentionPeriod);
        }
    }
}
