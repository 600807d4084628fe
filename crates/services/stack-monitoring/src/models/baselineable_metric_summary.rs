// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a baselineable metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaselineableMetricSummary {
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
}

model! {
    BaselineableMetricSummary {
        id = "id";
        lifecycle_state = "lifecycleState";
        tenancy_id = "tenancyId";
        compartment_id = "compartmentId";
        name = "name";
        column = "column";
        namespace = "namespace";
        resource_group = "resourceGroup";
        resource_type = "resourceType";
        is_out_of_box = "isOutOfBox";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
