// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An export setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportSetting {
    /// The export setting key.
    pub export_setting_key: Option<String>,
    /// The OCID of the fleet.
    pub fleet_id: Option<String>,
    /// The period that the exported data covers.
    pub export_duration: Option<models::ExportSettingExportDuration>,
    /// The kinds of resources whose data is exported.
    pub export_resources: Option<models::ExportSettingExportResources>,
    /// Whether a target bucket in another region is acknowledged.
    pub is_cross_region_acknowledged: Option<bool>,
    /// The name of the target bucket of the export.
    pub target_bucket_name: Option<String>,
    /// The namespace of the target bucket of the export.
    pub target_bucket_namespace: Option<String>,
    /// The region of the target bucket.
    pub target_bucket_region: Option<String>,
    /// The frequency of exports.
    pub export_frequency: Option<models::ExportSettingExportFrequency>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The filters of the exported data.
    pub export_data_filters: Option<models::ExportDataFilters>,
}

model! {
    ExportSetting {
        export_setting_key = "exportSettingKey";
        fleet_id = "fleetId";
        export_duration = "exportDuration";
        export_resources = "exportResources";
        is_cross_region_acknowledged = "isCrossRegionAcknowledged";
        target_bucket_name = "targetBucketName";
        target_bucket_namespace = "targetBucketNamespace";
        target_bucket_region = "targetBucketRegion";
        export_frequency = "exportFrequency";
        is_enabled = "isEnabled";
        time_created = "timeCreated";
        time_last_modified = "timeLastModified";
        export_data_filters = "exportDataFilters";
    }
}
