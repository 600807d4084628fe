// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OCC capacity request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccCapacityRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the availability catalog.
    pub occ_availability_catalog_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCI service that capacity is managed for.
    pub namespace: models::OccCapacityRequestNamespace,
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The region.
    pub region: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The date by which the requested capacity is handed over.
    pub date_expected_capacity_handover: DateTime<Utc>,
    /// The state of the capacity request.
    pub request_state: models::OccCapacityRequestRequestState,
    /// The type of the request.
    pub request_type: Option<models::OccCapacityRequestRequestType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::OccCapacityRequestLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OccCapacityRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        occ_availability_catalog_id = "occAvailabilityCatalogId";
        display_name = "displayName";
        description = "description";
        namespace = "namespace";
        occ_customer_group_id = "occCustomerGroupId";
        region = "region";
        availability_domain = "availabilityDomain";
        date_expected_capacity_handover = "dateExpectedCapacityHandover";
        request_state = "requestState";
        request_type = "requestType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
