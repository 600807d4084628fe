// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OpenSearch cluster pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOpensearchClusterPipelineDetails {
    /// The display name.
    pub display_name: String,
    /// The number of OCPUs of each pipeline node.
    pub ocpu_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_gb: Option<i64>,
    /// The number of nodes of the pipeline.
    pub node_count: Option<i64>,
    /// The shape of the pipeline nodes.
    pub node_shape: Option<String>,
    /// The pipeline configuration, in YAML.
    pub pipeline_configuration_body: Option<String>,
    /// The Data Prepper configuration in YAML format.
    pub data_prepper_configuration_body: Option<String>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCID of the compartment of the VCN.
    pub vcn_compartment_id: Option<String>,
    /// The OCID of the compartment of the subnet.
    pub subnet_compartment_id: Option<String>,
    /// The OCID of the NSG.
    pub nsg_id: Option<String>,
    /// The reverse connection endpoints.
    pub reverse_connection_endpoints:
        Option<Vec<models::OpensearchPipelineReverseConnectionEndpoint>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOpensearchClusterPipelineDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            ocpu_count = "ocpuCount", with_ocpu_count(i64), clear_ocpu_count;
            memory_gb = "memoryGB", with_memory_gb(i64), clear_memory_gb;
            node_count = "nodeCount", with_node_count(i64), clear_node_count;
            node_shape = "nodeShape", with_node_shape(String), clear_node_shape;
            pipeline_configuration_body = "pipelineConfigurationBody",
                with_pipeline_configuration_body(String), clear_pipeline_configuration_body;
            data_prepper_configuration_body = "dataPrepperConfigurationBody",
                with_data_prepper_configuration_body(String), clear_data_prepper_configuration_body;
            vcn_id = "vcnId", with_vcn_id(String), clear_vcn_id;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            vcn_compartment_id = "vcnCompartmentId", with_vcn_compartment_id(String),
                clear_vcn_compartment_id;
            subnet_compartment_id = "subnetCompartmentId", with_subnet_compartment_id(String),
                clear_subnet_compartment_id;
            nsg_id = "nsgId", with_nsg_id(String), clear_nsg_id;
            reverse_connection_endpoints = "reverseConnectionEndpoints",
                with_reverse_connection_endpoints([models::OpensearchPipelineReverseConnectionEndpoint]),
                clear_reverse_connection_endpoints;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
