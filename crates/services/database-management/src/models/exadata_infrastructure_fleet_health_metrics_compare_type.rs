// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the compare type of Exadata infrastructure fleet health metrics.
    pub enum ExadataInfrastructureFleetHealthMetricsCompareType {
        Hour = "HOUR",
        Day = "DAY",
        Week = "WEEK",
    }
}
