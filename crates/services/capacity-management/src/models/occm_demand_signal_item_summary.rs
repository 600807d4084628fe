// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OCCM demand signal item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalItemSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the demand signal.
    pub demand_signal_id: String,
    /// The service that the demand signal is for.
    pub demand_signal_namespace: models::OccmDemandSignalItemDemandSignalNamespace,
    /// The OCID of the resource in the demand signal catalog.
    pub demand_signal_catalog_resource_id: String,
    /// The type of the request.
    pub request_type: models::OccmDemandSignalItemRequestType,
    /// The name of the resource.
    pub resource_name: String,
    /// The region.
    pub region: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the tenancy that the resource is for.
    pub target_compartment_id: Option<String>,
    /// The quantity.
    pub quantity: i64,
    /// The time before which the resource is needed.
    pub time_needed_before: DateTime<Utc>,
    /// The properties of the resource.
    pub resource_properties: BTreeMap<String, String>,
    /// The notes.
    pub notes: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::OccmDemandSignalItemLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OccmDemandSignalItemSummary {
        id = "id";
        compartment_id = "compartmentId";
        demand_signal_id = "demandSignalId";
        demand_signal_namespace = "demandSignalNamespace";
        demand_signal_catalog_resource_id = "demandSignalCatalogResourceId";
        request_type = "requestType";
        resource_name = "resourceName";
        region = "region";
        availability_domain = "availabilityDomain";
        target_compartment_id = "targetCompartmentId";
        quantity = "quantity";
        time_needed_before = "timeNeededBefore";
        resource_properties = "resourceProperties";
        notes = "notes";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
