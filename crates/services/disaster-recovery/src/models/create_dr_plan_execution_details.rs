// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DR plan execution to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrPlanExecutionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the plan.
    pub plan_id: String,
    /// The options of the plan execution.
    pub execution_options: models::DrPlanExecutionOptionDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDrPlanExecutionDetails {
        required {
            plan_id = "planId", with_plan_id(String);
            execution_options = "executionOptions",
                with_execution_options(models::DrPlanExecutionOptionDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
