// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the category.
    pub category_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// Whether the resource is in the free tier.
    pub is_free_tier: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The source of the Terraform configuration of the template.
    pub template_config_source: Option<models::TemplateConfigSource>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TemplateLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Template {
        id = "id";
        compartment_id = "compartmentId";
        category_id = "categoryId";
        display_name = "displayName";
        description = "description";
        long_description = "longDescription";
        is_free_tier = "isFreeTier";
        time_created = "timeCreated";
        template_config_source = "templateConfigSource";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
