// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a ticket.
    pub enum TicketLifecycleDetails {
        PendingWithOracle = "PENDING_WITH_ORACLE",
        PendingWithCustomer = "PENDING_WITH_CUSTOMER",
        PendingWithSupport = "PENDING_WITH_SUPPORT",
        CloseRequested = "CLOSE_REQUESTED",
        Closed = "CLOSED",
    }
}
