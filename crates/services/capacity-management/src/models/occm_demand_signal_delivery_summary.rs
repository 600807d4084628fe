// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OCCM demand signal delivery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalDeliverySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the demand signal.
    pub demand_signal_id: String,
    /// The OCID of the demand signal item that the delivery is for.
    pub demand_signal_item_id: String,
    /// The quantity that OCI will supply.
    pub accepted_quantity: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::OccmDemandSignalDeliveryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::OccmDemandSignalDeliveryLifecycleDetails,
    /// The justification.
    pub justification: Option<String>,
    /// The time when OCI delivered the resource.
    pub time_delivered: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OccmDemandSignalDeliverySummary {
        id = "id";
        compartment_id = "compartmentId";
        demand_signal_id = "demandSignalId";
        demand_signal_item_id = "demandSignalItemId";
        accepted_quantity = "acceptedQuantity";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        justification = "justification";
        time_delivered = "timeDelivered";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
