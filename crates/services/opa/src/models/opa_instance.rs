// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An OPA instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpaInstance {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The URL of the instance.
    pub instance_url: Option<String>,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::OpaInstanceConsumptionModel>,
    /// The name of the shape.
    pub shape_name: models::OpaInstanceShapeName,
    /// The type of the metering.
    pub metering_type: Option<models::OpaInstanceMeteringType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OpaInstanceLifecycleState,
    /// The GUID of the identity application that Digital Assistant created in the identity domain.
    /// Only with role-based access.
    pub identity_app_guid: Option<String>,
    /// The identity application display name.
    pub identity_app_display_name: Option<String>,
    /// The URL of the identity domain of the instance.
    pub identity_domain_url: Option<String>,
    /// The identity application service instance GUID.
    pub identity_app_opc_service_instance_guid: Option<String>,
    /// Whether Break Glass is enabled for the instance.
    pub is_breakglass_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The attachments.
    pub attachments: Option<Vec<models::AttachmentDetails>>,
}

model! {
    OpaInstance {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        instance_url = "instanceUrl";
        consumption_model = "consumptionModel";
        shape_name = "shapeName";
        metering_type = "meteringType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        identity_app_guid = "identityAppGuid";
        identity_app_display_name = "identityAppDisplayName";
        identity_domain_url = "identityDomainUrl";
        identity_app_opc_service_instance_guid = "identityAppOpcServiceInstanceGuid";
        is_breakglass_enabled = "isBreakglassEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        attachments = "attachments";
    }
}
