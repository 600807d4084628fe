// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A workload mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkloadMapping {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The namespace.
    pub namespace: String,
    /// The OCID of the mapped tenancy of the customer.
    pub mapped_tenancy_id: String,
    /// The OCID of the mapped compartment.
    pub mapped_compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::WorkloadMappingLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    WorkloadMapping {
        id = "id";
        cluster_id = "clusterId";
        namespace = "namespace";
        mapped_tenancy_id = "mappedTenancyId";
        mapped_compartment_id = "mappedCompartmentId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
