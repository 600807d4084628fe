// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an export setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExportSettingDetails {
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
    /// The filters of the exported data.
    pub export_data_filters: Option<models::ExportDataFilters>,
    cleared: Vec<String>,
}

update! {
    UpdateExportSettingDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            export_duration = "exportDuration",
                with_export_duration(models::ExportSettingExportDuration), clear_export_duration;
            export_resources = "exportResources",
                with_export_resources(models::ExportSettingExportResources), clear_export_resources;
            is_cross_region_acknowledged = "isCrossRegionAcknowledged",
                with_is_cross_region_acknowledged(bool), clear_is_cross_region_acknowledged;
            target_bucket_name = "targetBucketName", with_target_bucket_name(String),
                clear_target_bucket_name;
            target_bucket_namespace = "targetBucketNamespace", with_target_bucket_namespace(String),
                clear_target_bucket_namespace;
            target_bucket_region = "targetBucketRegion", with_target_bucket_region(String),
                clear_target_bucket_region;
            export_frequency = "exportFrequency",
                with_export_frequency(models::ExportSettingExportFrequency), clear_export_frequency;
            export_data_filters = "exportDataFilters",
                with_export_data_filters(models::ExportDataFilters), clear_export_data_filters;
        }
    }
}
