// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in an internal OCCM demand signal delivery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalOccmDemandSignalDeliveryDetails {
    /// The quantity that OCI will supply.
    pub accepted_quantity: Option<i64>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::InternalOccmDemandSignalDeliveryLifecycleDetails>,
    /// The time when OCI delivered the resource.
    pub time_delivered: Option<DateTime<Utc>>,
    /// The justification.
    pub justification: Option<String>,
    /// The notes.
    pub notes: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateInternalOccmDemandSignalDeliveryDetails {
        optional {
            accepted_quantity = "acceptedQuantity", with_accepted_quantity(i64),
                clear_accepted_quantity;
            lifecycle_details = "lifecycleDetails",
                with_lifecycle_details(models::InternalOccmDemandSignalDeliveryLifecycleDetails),
                clear_lifecycle_details;
            time_delivered = "timeDelivered", with_time_delivered(DateTime<Utc>),
                clear_time_delivered;
            justification = "justification", with_justification(String), clear_justification;
            notes = "notes", with_notes(String), clear_notes;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
