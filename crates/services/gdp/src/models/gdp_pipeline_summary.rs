// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a GDP pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GdpPipelineSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::GdpPipelineLifecycleState,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the service log group.
    pub service_log_group_id: Option<String>,
    /// The type of the pipeline, either sender or receiver.
    pub pipeline_type: models::GdpPipelinePipelineType,
    /// The public region of the peered pipeline.
    pub peering_region: String,
    /// The details of the authorization of the pipeline.
    pub authorization_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Whether files in the destination bucket can be overwritten.
    pub is_file_override_in_destination_enabled: Option<bool>,
    /// Whether the GDP scanning is enabled for the pipeline.
    pub is_scanning_enabled: Option<bool>,
    /// Whether files are transferred in chunks. Applies only to sender pipelines.
    pub is_chunking_enabled: Option<bool>,
    /// Whether file transfers require approval.
    pub is_approval_needed: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GdpPipelineSummary {
        id = "id";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        description = "description";
        service_log_group_id = "serviceLogGroupId";
        pipeline_type = "pipelineType";
        peering_region = "peeringRegion";
        authorization_details = "authorizationDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_file_override_in_destination_enabled = "isFileOverrideInDestinationEnabled";
        is_scanning_enabled = "isScanningEnabled";
        is_chunking_enabled = "isChunkingEnabled";
        is_approval_needed = "isApprovalNeeded";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
