// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data retention period of an integration instance.
    pub enum IntegrationInstanceDataRetentionPeriod {
        Months1 = "MONTHS_1",
        Months3 = "MONTHS_3",
        Months6 = "MONTHS_6",
    }
}
