// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a service to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddServiceDetails {
    /// The templates to onboard for the stack.
    pub stack_templates: Vec<models::AddServiceStackTemplate>,
    /// The services.
    pub services: Vec<models::AddServiceService>,
    /// The details of Autonomous Database.
    pub adb: Option<Vec<models::AdbDetail>>,
    /// The details of GoldenGate Cloud Service (GGCS).
    pub ggcs: Option<Vec<models::GgcsDetail>>,
    /// The details of Data Flow. Required if the services include it.
    pub dataflow: Option<Vec<models::DataflowDetail>>,
    /// The Object Storage details, if Object Storage is one of the services.
    pub objectstorage: Option<Vec<models::ObjectStorageDetail>>,
    /// The Generative AI details, if Generative AI is one of the services.
    pub genai: Option<Vec<models::GenAiDetail>>,
    /// The AI Data Platform details, if AI Data Platform is one of the services.
    pub aidataplatform: Option<Vec<models::AiDataPlatformDetail>>,
    /// The OMK details, if OMK is one of the services.
    pub omk: Option<Vec<models::OmkDetail>>,
    /// The OKE details, if OKE is one of the services.
    pub oke: Option<Vec<models::OkeDetail>>,
}

model! {
    AddServiceDetails {
        required {
            stack_templates = "stackTemplates",
                with_stack_templates([models::AddServiceStackTemplate]);
            services = "services", with_services([models::AddServiceService]);
        }
        optional {
            adb = "adb", with_adb([models::AdbDetail]);
            ggcs = "ggcs", with_ggcs([models::GgcsDetail]);
            dataflow = "dataflow", with_dataflow([models::DataflowDetail]);
            objectstorage = "objectstorage", with_objectstorage([models::ObjectStorageDetail]);
            genai = "genai", with_genai([models::GenAiDetail]);
            aidataplatform = "aidataplatform", with_aidataplatform([models::AiDataPlatformDetail]);
            omk = "omk", with_omk([models::OmkDetail]);
            oke = "oke", with_oke([models::OkeDetail]);
        }
    }
}
