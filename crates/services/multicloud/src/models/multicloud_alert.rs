// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A multicloud alert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudAlert {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the alert.
    pub alert_type: String,
    /// The severity.
    pub severity: models::MulticloudAlertSeverity,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    pub subscription_type: Option<models::MulticloudAlertSubscriptionType>,
    /// The status of the alert.
    pub alert_status: models::MulticloudAlertAlertStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The function type.
    pub function_type: String,
    /// The source.
    pub source: Option<String>,
    /// The ID of the alert.
    pub alert_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MulticloudAlertLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The source region.
    pub source_region: Option<String>,
    /// The additional parameters, as keys and values.
    pub additional_parameters: Option<BTreeMap<String, String>>,
}

model! {
    MulticloudAlert {
        id = "id";
        display_name = "displayName";
        description = "description";
        alert_type = "alertType";
        severity = "severity";
        subscription_id = "subscriptionId";
        subscription_type = "subscriptionType";
        alert_status = "alertStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        resource_id = "resourceId";
        resource_type = "resourceType";
        compartment_id = "compartmentId";
        function_type = "functionType";
        source = "source";
        alert_id = "alertId";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        source_region = "sourceRegion";
        additional_parameters = "additionalParameters";
    }
}
