// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the availability status of an availability history.
    pub enum AvailabilityHistoryAvailabilityStatus {
        Active = "ACTIVE",
        Silent = "SILENT",
        NotAvailable = "NOT_AVAILABLE",
    }
}
