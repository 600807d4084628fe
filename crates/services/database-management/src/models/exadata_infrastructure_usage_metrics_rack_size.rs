// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rack size of Exadata infrastructure usage metrics.
    pub enum ExadataInfrastructureUsageMetricsRackSize {
        Full = "FULL",
        Half = "HALF",
        Quarter = "QUARTER",
        Eighth = "EIGHTH",
        Other = "OTHER",
    }
}
