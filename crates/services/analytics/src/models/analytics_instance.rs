// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An analytics instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsInstance {
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
    /// The update cycle of the Analytics instance.
    pub update_channel: Option<models::AnalyticsInstanceUpdateChannel>,
    /// The details of the network endpoint.
    pub network_endpoint_details: models::NetworkEndpointDetails,
    /// The private access channels, as key-value pairs.
    pub private_access_channels: Option<BTreeMap<String, models::PrivateAccessChannel>>,
    /// The details of the vanity URLs.
    pub vanity_url_details: Option<BTreeMap<String, models::VanityUrlDetails>>,
    /// The URL of the service.
    pub service_url: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The feature set of the Analytics instance.
    pub feature_bundle: Option<models::AnalyticsInstanceFeatureBundle>,
    /// The OCID of the domain.
    pub domain_id: Option<String>,
    /// The resource groups.
    pub resource_groups: Option<Vec<models::InstanceResourceGroup>>,
}

model! {
    AnalyticsInstance {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        feature_set = "featureSet";
        capacity = "capacity";
        license_type = "licenseType";
        email_notification = "emailNotification";
        update_channel = "updateChannel";
        network_endpoint_details = "networkEndpointDetails";
        private_access_channels = "privateAccessChannels";
        vanity_url_details = "vanityUrlDetails";
        service_url = "serviceUrl";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        kms_key_id = "kmsKeyId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        feature_bundle = "featureBundle";
        domain_id = "domainId";
        resource_groups = "resourceGroups";
    }
}
