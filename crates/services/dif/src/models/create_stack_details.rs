// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stack to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStackDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email address for notifications.
    pub notification_email: Option<String>,
    /// The templates to onboard for the stack.
    pub stack_templates: Vec<models::StackTemplate>,
    /// The services.
    pub services: Vec<models::StackService>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateStackDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            stack_templates = "stackTemplates", with_stack_templates([models::StackTemplate]);
            services = "services", with_services([models::StackService]);
        }
        optional {
            notification_email = "notificationEmail", with_notification_email(String);
            adb = "adb", with_adb([models::AdbDetail]);
            ggcs = "ggcs", with_ggcs([models::GgcsDetail]);
            dataflow = "dataflow", with_dataflow([models::DataflowDetail]);
            objectstorage = "objectstorage", with_objectstorage([models::ObjectStorageDetail]);
            genai = "genai", with_genai([models::GenAiDetail]);
            aidataplatform = "aidataplatform", with_aidataplatform([models::AiDataPlatformDetail]);
            omk = "omk", with_omk([models::OmkDetail]);
            oke = "oke", with_oke([models::OkeDetail]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
