// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A metastore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metastore {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The default location of managed tables, an HDFS URI in Object Storage such as
    /// `oci://bucket@namespace/dir/`.
    pub default_managed_table_location: String,
    /// The default location of external tables, an HDFS URI in Object Storage such as
    /// `oci://bucket@namespace/dir/`.
    pub default_external_table_location: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MetastoreLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    Metastore {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        default_managed_table_location = "defaultManagedTableLocation";
        default_external_table_location = "defaultExternalTableLocation";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        defined_tags = "definedTags";
        locks = "locks";
    }
}
