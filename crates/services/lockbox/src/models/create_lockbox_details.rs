// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a lockbox to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLockboxDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The partner that uses the lockbox.
    pub lockbox_partner: Option<models::LockboxPartner>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource of the partner that uses the lockbox.
    pub partner_id: Option<String>,
    /// The ID of the partner's compartment.
    pub partner_compartment_id: Option<String>,
    /// The ID of the approval template.
    pub approval_template_id: Option<String>,
    /// The maximum duration of an operator's access to the associated resources.
    pub max_access_duration: Option<String>,
    /// The attributes of the access context.
    pub access_context_attributes: models::AccessContextAttributeCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateLockboxDetails {
        required {
            resource_id = "resourceId", with_resource_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            access_context_attributes = "accessContextAttributes",
                with_access_context_attributes(models::AccessContextAttributeCollection);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            lockbox_partner = "lockboxPartner", with_lockbox_partner(models::LockboxPartner);
            partner_id = "partnerId", with_partner_id(String);
            partner_compartment_id = "partnerCompartmentId", with_partner_compartment_id(String);
            approval_template_id = "approvalTemplateId", with_approval_template_id(String);
            max_access_duration = "maxAccessDuration", with_max_access_duration(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
