// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A fpp server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FppServer {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The ID of the MAC agent compartment.
    pub mac_agent_compartment_id: Option<String>,
    /// The fpp REST URL.
    pub fpp_rest_url: Option<String>,
    /// The trust store location.
    pub trust_store_location: Option<String>,
    /// The password of the trust store.
    pub trust_store_password: Option<Secret>,
    /// The REST user name.
    pub rest_user_name: Option<String>,
    /// The REST user password.
    pub rest_user_password: Option<Secret>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FppServerLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FppServer {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        management_agent_id = "managementAgentId";
        mac_agent_compartment_id = "macAgentCompartmentId";
        fpp_rest_url = "fppRestUrl";
        trust_store_location = "trustStoreLocation";
        trust_store_password = "trustStorePassword";
        rest_user_name = "restUserName";
        rest_user_password = "restUserPassword";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
