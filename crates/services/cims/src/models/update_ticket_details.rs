// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// The fields to update in a ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketDetails {
    /// The resource.
    pub resource: Value,
}

model! {
    UpdateTicketDetails {
        required {
            resource = "resource", with_resource(Value);
        }
    }
}
