// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of artifacts to deploy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployArtifactsDetails {
    /// The templates to onboard for the stack.
    pub stack_templates: Vec<models::DeployArtifactsStackTemplate>,
    /// The services.
    pub services: Vec<models::DeployArtifactsService>,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The details of Autonomous Database.
    pub adb: Option<Vec<models::AdbArtifactsDetail>>,
    /// The details of GoldenGate Cloud Service (GGCS).
    pub ggcs: Option<Vec<models::GgcsArtifactsDetail>>,
    /// The details of Data Flow. Required if the services include it.
    pub dataflow: Option<Vec<models::DataflowArtifactsDetail>>,
    /// The OMK details, if OMK is one of the services.
    pub omk: Option<Vec<models::OmkArtifactsDetail>>,
    /// The OKE details, if OKE is one of the services.
    pub oke: Option<Vec<models::OkeArtifactsDetail>>,
}

model! {
    DeployArtifactsDetails {
        required {
            stack_templates = "stackTemplates",
                with_stack_templates([models::DeployArtifactsStackTemplate]);
            services = "services", with_services([models::DeployArtifactsService]);
        }
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
            adb = "adb", with_adb([models::AdbArtifactsDetail]);
            ggcs = "ggcs", with_ggcs([models::GgcsArtifactsDetail]);
            dataflow = "dataflow", with_dataflow([models::DataflowArtifactsDetail]);
            omk = "omk", with_omk([models::OmkArtifactsDetail]);
            oke = "oke", with_oke([models::OkeArtifactsDetail]);
        }
    }
}
