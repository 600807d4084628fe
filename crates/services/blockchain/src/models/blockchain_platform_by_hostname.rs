// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A blockchain platform by hostname.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockchainPlatformByHostname {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The URL of the service endpoint.
    pub service_endpoint: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The role of the blockchain platform, either founder or participant.
    pub platform_role: Option<models::BlockchainPlatformByHostnamePlatformRole>,
    /// The compute shape.
    pub compute_shape: models::BlockchainPlatformByHostnameComputeShape,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BlockchainPlatformByHostnameLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BlockchainPlatformByHostname {
        id = "id";
        service_endpoint = "serviceEndpoint";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        platform_role = "platformRole";
        compute_shape = "computeShape";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
