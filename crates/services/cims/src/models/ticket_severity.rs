// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the severity of a ticket.
    pub enum TicketSeverity {
        Highest = "HIGHEST",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
    }
}
