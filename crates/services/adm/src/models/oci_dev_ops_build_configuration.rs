// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An OCI dev ops build configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciDevOpsBuildConfiguration {
    /// The OCID of the pipeline.
    pub pipeline_id: String,
    /// The additional parameters, as keys and values.
    pub additional_parameters: Option<BTreeMap<String, String>>,
}

model! {
    OciDevOpsBuildConfiguration, "buildServiceType" = "OCI_DEVOPS_BUILD" {
        required {
            pipeline_id = "pipelineId", with_pipeline_id(String);
        }
        optional {
            additional_parameters = "additionalParameters", with_additional_parameters({String});
        }
    }
}
