// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a baselineable metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBaselineableMetricDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BaselineableMetricLifecycleState>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name.
    pub name: String,
    /// The column.
    pub column: String,
    /// The namespace.
    pub namespace: String,
    /// The resource group.
    pub resource_group: String,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// Whether the metric is predefined by Oracle.
    pub is_out_of_box: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateBaselineableMetricDetails {
        required {
            id = "id", with_id(String);
            name = "name", with_name(String);
            column = "column", with_column(String);
            namespace = "namespace", with_namespace(String);
            resource_group = "resourceGroup", with_resource_group(String);
            is_out_of_box = "isOutOfBox", with_is_out_of_box(bool);
        }
        optional {
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::BaselineableMetricLifecycleState),
                clear_lifecycle_state;
            tenancy_id = "tenancyId", with_tenancy_id(String), clear_tenancy_id;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            resource_type = "resourceType", with_resource_type(String), clear_resource_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
