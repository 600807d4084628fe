// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a Mac order to cancel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelMacOrderDetails {
    /// The reason for the cancellation of the order.
    pub cancel_reason: Option<String>,
}

model! {
    CancelMacOrderDetails {
        optional {
            cancel_reason = "cancelReason", with_cancel_reason(String);
        }
    }
}
