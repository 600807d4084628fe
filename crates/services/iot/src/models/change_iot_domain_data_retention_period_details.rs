// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an IoT domain data retention period to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeIotDomainDataRetentionPeriodDetails {
    /// The type.
    pub type_: models::ChangeIotDomainDataRetentionPeriodType,
    /// The data retention period, in days.
    pub data_retention_period_in_days: i64,
}

model! {
    ChangeIotDomainDataRetentionPeriodDetails {
        required {
            type_ = "type", with_type(models::ChangeIotDomainDataRetentionPeriodType);
            data_retention_period_in_days = "dataRetentionPeriodInDays",
                with_data_retention_period_in_days(i64);
        }
    }
}
