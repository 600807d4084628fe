// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an analytics instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsInstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AnalyticsInstanceLifecycleState,
    /// The feature set, such as Professional Edition or Enterprise Edition.
    pub feature_set: models::AnalyticsInstanceFeatureSet,
    /// The capacity of the instance.
    pub capacity: models::Capacity,
    /// The type of the license.
    pub license_type: Option<models::AnalyticsInstanceLicenseType>,
    /// The email address for notifications.
    pub email_notification: Option<String>,
    /// The details of the network endpoint.
    pub network_endpoint_details: models::NetworkEndpointDetails,
    /// The URL of the service.
    pub service_url: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    AnalyticsInstanceSummary {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        feature_set = "featureSet";
        capacity = "capacity";
        license_type = "licenseType";
        email_notification = "emailNotification";
        network_endpoint_details = "networkEndpointDetails";
        service_url = "serviceUrl";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
