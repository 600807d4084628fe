// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An admin product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminProduct {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AdminProductLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The meters of the product with their SKUs.
    pub meterwith_skus: Vec<models::MeterWithSKU>,
    /// The name of the service.
    pub service_name: String,
    /// The limits.
    pub limits: Vec<models::Limit>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time when the product became ready. Can be null.
    pub time_ready: Option<DateTime<Utc>>,
    /// The launch time of the product. Can be null.
    pub time_launched: Option<DateTime<Utc>>,
    /// Whether the object is excluded.
    pub is_excluded: Option<bool>,
    /// The time at which the product was excluded. Null if it is not.
    pub time_excluded: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminProduct {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        meterwith_skus = "meterwithSKUs";
        service_name = "serviceName";
        limits = "limits";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_ready = "timeReady";
        time_launched = "timeLaunched";
        is_excluded = "isExcluded";
        time_excluded = "timeExcluded";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
