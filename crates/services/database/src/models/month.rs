// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A month.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Month {
    /// The name.
    pub name: models::MonthName,
}

model! {
    Month {
        required {
            name = "name", with_name(models::MonthName);
        }
    }
}
