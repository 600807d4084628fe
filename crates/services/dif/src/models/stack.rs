// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stack {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
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
    /// The service details.
    pub service_details: Option<Vec<models::ServiceDetailResponse>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::StackLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Stack {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        notification_email = "notificationEmail";
        stack_templates = "stackTemplates";
        services = "services";
        adb = "adb";
        ggcs = "ggcs";
        dataflow = "dataflow";
        objectstorage = "objectstorage";
        genai = "genai";
        aidataplatform = "aidataplatform";
        omk = "omk";
        oke = "oke";
        service_details = "serviceDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
