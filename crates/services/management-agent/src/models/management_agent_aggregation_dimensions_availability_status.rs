// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the availability status of management agent aggregation dimensions.
    pub enum ManagementAgentAggregationDimensionsAvailabilityStatus {
        Active = "ACTIVE",
        Silent = "SILENT",
        NotAvailable = "NOT_AVAILABLE",
    }
}
