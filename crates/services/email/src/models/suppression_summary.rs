// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a suppression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuppressionSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email address.
    pub email_address: String,
    /// The OCID of the resource.
    pub id: String,
    /// The reason.
    pub reason: Option<models::SuppressionReason>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    SuppressionSummary {
        compartment_id = "compartmentId";
        email_address = "emailAddress";
        id = "id";
        reason = "reason";
        time_created = "timeCreated";
    }
}
