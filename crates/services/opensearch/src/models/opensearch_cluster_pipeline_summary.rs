// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OpenSearch cluster pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchClusterPipelineSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The number of OCPUs of each pipeline node.
    pub ocpu_count: i64,
    /// The amount of memory in GB.
    pub memory_gb: i64,
    /// The number of nodes of the pipeline.
    pub node_count: i64,
    /// The shape of the pipeline nodes.
    pub node_shape: Option<String>,
    /// The pipeline configuration, in YAML.
    pub pipeline_configuration_body: String,
    /// The Data Prepper configuration in YAML format.
    pub data_prepper_configuration_body: String,
    /// The lifecycle state.
    pub lifecycle_state: models::OpensearchClusterPipelineLifecycleState,
    /// The state of the pipeline.
    pub pipeline_mode: models::OpensearchClusterPipelinePipelineMode,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OpensearchClusterPipelineSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        ocpu_count = "ocpuCount";
        memory_gb = "memoryGB";
        node_count = "nodeCount";
        node_shape = "nodeShape";
        pipeline_configuration_body = "pipelineConfigurationBody";
        data_prepper_configuration_body = "dataPrepperConfigurationBody";
        lifecycle_state = "lifecycleState";
        pipeline_mode = "pipelineMode";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
