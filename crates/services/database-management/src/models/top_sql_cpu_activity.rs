// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A top SQL CPU activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopSqlCpuActivity {
    /// The activities.
    pub activity: Vec<models::SqlCpuActivity>,
}

model! {
    TopSqlCpuActivity {
        activity = "activity";
    }
}
