// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An OCC availability catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccAvailabilityCatalog {
    /// The OCID of the resource.
    pub id: String,
    /// The OCI service that capacity is managed for.
    pub namespace: models::OccAvailabilityCatalogNamespace,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The state of the availability catalog.
    pub catalog_state: models::OccAvailabilityCatalogCatalogState,
    /// The details of the metadata.
    pub metadata_details: models::MetadataDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::OccAvailabilityCatalogLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The details.
    pub details: Option<Vec<models::OccAvailabilitySummary>>,
}

model! {
    OccAvailabilityCatalog {
        id = "id";
        namespace = "namespace";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        occ_customer_group_id = "occCustomerGroupId";
        catalog_state = "catalogState";
        metadata_details = "metadataDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        details = "details";
    }
}
