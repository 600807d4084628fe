// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// Data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// The ID of the event grouping.
    pub event_grouping_id: Option<String>,
    /// The name of the event. Example: `GetInstance`.
    pub event_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the compartment. Example: `CompartmentA`.
    pub compartment_name: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The identity.
    pub identity: Option<models::Identity>,
    /// The request.
    pub request: Option<models::Request>,
    /// The response.
    pub response: Option<models::Response>,
    /// The state change.
    pub state_change: Option<models::StateChange>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, Value>>,
}

model! {
    Data {
        event_grouping_id = "eventGroupingId";
        event_name = "eventName";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        resource_name = "resourceName";
        resource_id = "resourceId";
        availability_domain = "availabilityDomain";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        identity = "identity";
        request = "request";
        response = "response";
        state_change = "stateChange";
        additional_details = "additionalDetails";
    }
}
