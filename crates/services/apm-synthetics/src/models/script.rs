// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A script.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Script {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the content.
    pub content_type: models::ScriptContentType,
    /// The content of the script. Parameters have the form `<ORAP><ON>name</ON><OV>value</OV><OS>is
    /// secret</OS></ORAP>`.
    pub content: Option<String>,
    /// The time of the upload.
    pub time_uploaded: Option<DateTime<Utc>>,
    /// The content size, in bytes.
    pub content_size_in_bytes: Option<i64>,
    /// The file name of the uploaded script.
    pub content_file_name: Option<String>,
    /// The parameters.
    pub parameters: Option<Vec<models::ScriptParameterInfo>>,
    /// The number of monitors by status.
    pub monitor_status_count_map: models::MonitorStatusCountMap,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Script {
        id = "id";
        display_name = "displayName";
        content_type = "contentType";
        content = "content";
        time_uploaded = "timeUploaded";
        content_size_in_bytes = "contentSizeInBytes";
        content_file_name = "contentFileName";
        parameters = "parameters";
        monitor_status_count_map = "monitorStatusCountMap";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
