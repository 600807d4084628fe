// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the order status of a Mac order.
    pub enum MacOrderOrderStatus {
        Submitted = "SUBMITTED",
        PendingDocusign = "PENDING_DOCUSIGN",
        OrderReview = "ORDER_REVIEW",
        CustomerReview = "CUSTOMER_REVIEW",
        CustomerApproved = "CUSTOMER_APPROVED",
        FundingApproved = "FUNDING_APPROVED",
        Provisioning = "PROVISIONING",
        CustomerAccepted = "CUSTOMER_ACCEPTED",
        Completed = "COMPLETED",
        Canceled = "CANCELED",
    }
}
