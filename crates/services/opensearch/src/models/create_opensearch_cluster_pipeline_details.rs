// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OpenSearch cluster pipeline to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpensearchClusterPipelineDetails {
    /// The display name.
    pub display_name: String,
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
    /// The OCID of the compartment.
    pub compartment_id: String,
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
}

model! {
    CreateOpensearchClusterPipelineDetails {
        required {
            display_name = "displayName", with_display_name(String);
            ocpu_count = "ocpuCount", with_ocpu_count(i64);
            memory_gb = "memoryGB", with_memory_gb(i64);
            node_count = "nodeCount", with_node_count(i64);
            pipeline_configuration_body = "pipelineConfigurationBody",
                with_pipeline_configuration_body(String);
            data_prepper_configuration_body = "dataPrepperConfigurationBody",
                with_data_prepper_configuration_body(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            node_shape = "nodeShape", with_node_shape(String);
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            vcn_compartment_id = "vcnCompartmentId", with_vcn_compartment_id(String);
            subnet_compartment_id = "subnetCompartmentId", with_subnet_compartment_id(String);
            nsg_id = "nsgId", with_nsg_id(String);
            reverse_connection_endpoints = "reverseConnectionEndpoints",
                with_reverse_connection_endpoints([models::OpensearchPipelineReverseConnectionEndpoint]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
