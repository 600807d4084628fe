// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of CCC infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The short name. Cannot be changed later.
    pub short_name: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The state of the connection.
    pub connection_state: Option<models::CccInfrastructureConnectionState>,
    /// The lifecycle state.
    pub lifecycle_state: models::CccInfrastructureLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CccInfrastructureSummary {
        id = "id";
        short_name = "shortName";
        display_name = "displayName";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        time_created = "timeCreated";
        connection_state = "connectionState";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
