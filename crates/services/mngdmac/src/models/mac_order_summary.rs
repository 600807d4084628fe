// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Mac order.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacOrderSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description of the order.
    pub order_description: String,
    /// The number of Macs ordered.
    pub order_size: i64,
    /// The IP range of the order.
    pub ip_range: Option<String>,
    /// Whether the customer signed with DocuSign.
    pub is_docusigned: bool,
    /// The shape.
    pub shape: models::MacOrderShape,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The agreed commitment term of the Macs.
    pub commitment_term: models::MacOrderCommitmentTerm,
    /// The time when billing for the order starts.
    pub time_billing_started: Option<DateTime<Utc>>,
    /// The time when billing for the order ends.
    pub time_billing_ended: Option<DateTime<Utc>>,
    /// The status of the order.
    pub order_status: models::MacOrderOrderStatus,
    /// The lifecycle state.
    pub lifecycle_state: models::MacOrderLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    MacOrderSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        order_description = "orderDescription";
        order_size = "orderSize";
        ip_range = "ipRange";
        is_docusigned = "isDocusigned";
        shape = "shape";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        commitment_term = "commitmentTerm";
        time_billing_started = "timeBillingStarted";
        time_billing_ended = "timeBillingEnded";
        order_status = "orderStatus";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
