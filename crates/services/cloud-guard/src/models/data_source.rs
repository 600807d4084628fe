// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSource {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the provider of the data source feed.
    pub data_source_feed_provider: models::DataSourceFeedProvider,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the data source.
    pub data_source_details: Option<models::DataSourceDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::DataSourceStatus>,
    /// The mappings of the data source to detector recipes and rules.
    pub data_source_detector_mapping_info: Option<Vec<models::DataSourceMappingInfo>>,
    /// The status of the query replication by region.
    pub region_status_detail: Option<Vec<models::RegionStatusDetail>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataSourceLifecycleState>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DataSource {
        id = "id";
        display_name = "displayName";
        data_source_feed_provider = "dataSourceFeedProvider";
        compartment_id = "compartmentId";
        data_source_details = "dataSourceDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        status = "status";
        data_source_detector_mapping_info = "dataSourceDetectorMappingInfo";
        region_status_detail = "regionStatusDetail";
        lifecycle_state = "lifecycleState";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
