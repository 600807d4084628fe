// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OPA instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpaInstanceDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::OpaInstanceConsumptionModel>,
    /// The name of the shape.
    pub shape_name: models::OpaInstanceShapeName,
    /// The type of the metering.
    pub metering_type: Option<models::OpaInstanceMeteringType>,
    /// The access token of the identity domain. Required in realms with identity domains.
    pub idcs_at: Option<String>,
    /// Whether Break Glass is enabled for the instance.
    pub is_breakglass_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOpaInstanceDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            shape_name = "shapeName", with_shape_name(models::OpaInstanceShapeName);
        }
        optional {
            description = "description", with_description(String);
            consumption_model = "consumptionModel",
                with_consumption_model(models::OpaInstanceConsumptionModel);
            metering_type = "meteringType", with_metering_type(models::OpaInstanceMeteringType);
            idcs_at = "idcsAt", with_idcs_at(String);
            is_breakglass_enabled = "isBreakglassEnabled", with_is_breakglass_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
