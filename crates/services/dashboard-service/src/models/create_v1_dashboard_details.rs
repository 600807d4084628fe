// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a V1 dashboard to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateV1DashboardDetails {
    /// The OCID of the dashboard group.
    pub dashboard_group_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration.
    pub config: Option<Value>,
    /// The widgets, the basic building blocks of the dashboard.
    pub widgets: Vec<Value>,
}

model! {
    CreateV1DashboardDetails, "schemaVersion" = "V1" {
        required {
            dashboard_group_id = "dashboardGroupId", with_dashboard_group_id(String);
            widgets = "widgets", with_widgets([Value]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            config = "config", with_config(Value);
        }
    }
}
