// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a log analytics EM bridge.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEmBridgeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the compartment for the entities created from Enterprise Manager.
    pub em_entities_compartment_id: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::LogAnalyticsEmBridgeLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The processing status of the last upload from Enterprise Manager.
    pub last_import_processing_status: models::LogAnalyticsEmBridgeLastImportProcessingStatus,
    /// The details of the latest upload from Enterprise Manager, such as the cause of a failure.
    pub last_import_processing_details: Option<String>,
    /// The time at which the last upload from Enterprise Manager was processed.
    pub time_import_last_processed: Option<DateTime<Utc>>,
    /// The time of the last upload from Enterprise Manager to Object Storage.
    pub time_em_data_last_extracted: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LogAnalyticsEmBridgeSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        em_entities_compartment_id = "emEntitiesCompartmentId";
        bucket_name = "bucketName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        last_import_processing_status = "lastImportProcessingStatus";
        last_import_processing_details = "lastImportProcessingDetails";
        time_import_last_processed = "timeImportLastProcessed";
        time_em_data_last_extracted = "timeEmDataLastExtracted";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
