// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStackDetails {
    /// The email address for notifications.
    pub notification_email: Option<String>,
    /// The templates to onboard for the stack.
    pub stack_templates: Option<Vec<models::StackTemplate>>,
    /// The services.
    pub services: Option<Vec<models::StackService>>,
    /// The details of Autonomous Database.
    pub adb: Option<Vec<models::AdbUpdateDetail>>,
    /// The details of GoldenGate Cloud Service (GGCS).
    pub ggcs: Option<Vec<models::GgcsUpdateDetail>>,
    /// The details of Data Flow. Required if the services include it.
    pub dataflow: Option<Vec<models::DataflowUpdateDetail>>,
    /// The Object Storage details, if Object Storage is one of the services.
    pub objectstorage: Option<Vec<models::ObjectStorageUpdateDetail>>,
    /// The Generative AI details, if Generative AI is one of the services.
    pub genai: Option<Vec<models::GenAiUpdateDetail>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateStackDetails {
        optional {
            notification_email = "notificationEmail", with_notification_email(String),
                clear_notification_email;
            stack_templates = "stackTemplates", with_stack_templates([models::StackTemplate]),
                clear_stack_templates;
            services = "services", with_services([models::StackService]), clear_services;
            adb = "adb", with_adb([models::AdbUpdateDetail]), clear_adb;
            ggcs = "ggcs", with_ggcs([models::GgcsUpdateDetail]), clear_ggcs;
            dataflow = "dataflow", with_dataflow([models::DataflowUpdateDetail]), clear_dataflow;
            objectstorage = "objectstorage",
                with_objectstorage([models::ObjectStorageUpdateDetail]), clear_objectstorage;
            genai = "genai", with_genai([models::GenAiUpdateDetail]), clear_genai;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
