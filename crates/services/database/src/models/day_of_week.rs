// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A day of week.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeek {
    /// The name.
    pub name: models::DayOfWeekName,
}

model! {
    DayOfWeek {
        required {
            name = "name", with_name(models::DayOfWeekName);
        }
    }
}
