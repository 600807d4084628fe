// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A service attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAttachment {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the service instance.
    pub service_instance_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The type of the service instance.
    pub service_instance_type: models::ServiceAttachmentServiceInstanceType,
    /// The URL of the service.
    pub service_url: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ServiceAttachmentLifecycleState,
    /// Whether the service is provisioned because of a subscription to a SKU.
    pub is_sku_based: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ServiceAttachment {
        id = "id";
        compartment_id = "compartmentId";
        service_instance_id = "serviceInstanceId";
        display_name = "displayName";
        service_instance_type = "serviceInstanceType";
        service_url = "serviceUrl";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        is_sku_based = "isSkuBased";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
