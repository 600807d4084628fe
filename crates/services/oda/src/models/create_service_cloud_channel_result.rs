// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A create service cloud channel result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceCloudChannelResult {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The category.
    pub category: models::ChannelResultCategory,
    /// The time until the session expires, in milliseconds.
    pub session_expiry_duration_in_milliseconds: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::ChannelResultLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the domain.
    pub domain_name: String,
    /// The prefix of the host name.
    pub host_name_prefix: String,
    /// The user name.
    pub user_name: String,
    /// The type of the client.
    pub client_type: models::ServiceCloudChannelResultClientType,
}

model! {
    CreateServiceCloudChannelResult, "type" = "SERVICECLOUD" {
        id = "id";
        name = "name";
        description = "description";
        category = "category";
        session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        domain_name = "domainName";
        host_name_prefix = "hostNamePrefix";
        user_name = "userName";
        client_type = "clientType";
    }
}
