// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// The description.
    pub description: String,
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The SKUs.
    pub skus: Vec<models::SkuSummary>,
    /// The name of the service.
    pub service_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ProductLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The launch time of the product. Can be null.
    pub time_launched: Option<DateTime<Utc>>,
    /// The time when the product became ready. Can be null.
    pub time_ready: Option<DateTime<Utc>>,
    /// Whether the object is excluded.
    pub is_excluded: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Product {
        description = "description";
        id = "id";
        name = "name";
        skus = "skus";
        service_name = "serviceName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_launched = "timeLaunched";
        time_ready = "timeReady";
        is_excluded = "isExcluded";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
