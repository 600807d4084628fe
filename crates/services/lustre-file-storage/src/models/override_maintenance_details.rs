// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of maintenance to override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverrideMaintenanceDetails {
    /// The date time details.
    pub date_time_details: Option<models::DateAndTime>,
}

model! {
    OverrideMaintenanceDetails {
        optional {
            date_time_details = "dateTimeDetails", with_date_time_details(models::DateAndTime);
        }
    }
}
