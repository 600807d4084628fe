// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A zero ETL pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZeroEtlPipeline {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The license model of the deployment.
    pub license_model: models::PipelineLicenseModel,
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: i64,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: bool,
    /// The connection to the source.
    pub source_connection_details: models::SourcePipelineConnectionDetails,
    /// The connection to the target.
    pub target_connection_details: models::TargetPipelineConnectionDetails,
    /// The pipeline diagnostic data.
    pub pipeline_diagnostic_data: Option<models::PipelineDiagnosticData>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The lifecycle state.
    pub lifecycle_state: models::PipelineLifecycleState,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::PipelineLifecycleSubState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The ingress IP addresses, from which connections to the private IP are made.
    pub ingress_ips: Option<Vec<models::IngressIpDetails>>,
    /// The rules that map schemas and tables of the source to those of the target.
    pub mapping_rules: Option<Vec<models::MappingRule>>,
    /// The options for processing.
    pub process_options: Option<models::ProcessOptions>,
    /// The time of the last update of the resource.
    pub time_last_recorded: Option<DateTime<Utc>>,
}

model! {
    ZeroEtlPipeline, "recipeType" = "ZERO_ETL" {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        license_model = "licenseModel";
        cpu_core_count = "cpuCoreCount";
        is_auto_scaling_enabled = "isAutoScalingEnabled";
        source_connection_details = "sourceConnectionDetails";
        target_connection_details = "targetConnectionDetails";
        pipeline_diagnostic_data = "pipelineDiagnosticData";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        subnet_id = "subnetId";
        ingress_ips = "ingressIps";
        mapping_rules = "mappingRules";
        process_options = "processOptions";
        time_last_recorded = "timeLastRecorded";
    }
}
